package no.bht.approval.approvalcase.domain.requirement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.AssistanceLetters;
import no.bht.approval.approvalcase.domain.submission.DeliveryMode;
import no.bht.approval.approvalcase.domain.submission.LegalClass;
import no.bht.approval.approvalcase.domain.submission.ServiceOffer;
import no.bht.approval.approvalcase.domain.submission.Statement;

/** What is seen from the services on offer; FOR-2011-12-06-1360 § 2-4. */
final class ServiceRules {
  private ServiceRules() {}

  static MachineAssessment assistance(Grounds grounds, Limits limits) {
    List<String> evidence = new ArrayList<>();
    evidence.add(letters(grounds));
    evidence.add(DocumentRules.statement(grounds, Statement.Kind.PRIORITIES));
    long digitalMapping =
        offered(grounds, LegalClass.MAPPING).stream()
            .filter(service -> service.delivery().equals(Set.of(DeliveryMode.DIGITAL)))
            .count();
    if (digitalMapping > 0) {
      evidence.add("Mapping of workplaces offered digitally only: " + digitalMapping);
    }
    return MachineAssessment.judged(evidence.toArray(String[]::new));
  }

  static MachineAssessment additionalServices(Grounds grounds, Limits limits) {
    int additional = offered(grounds, LegalClass.ADDITIONAL).size();
    return MachineAssessment.metOrJudged(
        additional == 0,
        "Additional services offered: " + additional,
        DocumentRules.statement(grounds, Statement.Kind.ADDITIONAL_SERVICES));
  }

  private static String letters(Grounds grounds) {
    Set<LegalClass> missing = EnumSet.copyOf(LegalClass.assistance());
    missing.removeAll(grounds.submission().legalClasses());
    return missing.isEmpty()
        ? "Services offered under each letter of § 13-2"
        : "No service offered under the letters "
            + missing.stream()
                .map(legalClass -> AssistanceLetters.letterOf(legalClass, grounds.day()))
                .sorted()
                .toList()
            + " of § 13-2";
  }

  private static List<ServiceOffer> offered(Grounds grounds, LegalClass legalClass) {
    return grounds.submission().services().stream()
        .filter(service -> service.legalClass() == legalClass)
        .toList();
  }
}
