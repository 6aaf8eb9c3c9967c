package no.bht.employerregistry.sign.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.Judged;
import no.bht.employerregistry.plan.domain.Judged.Reason;
import no.bht.employerregistry.plan.domain.Judged.Status;
import no.bht.employerregistry.plan.domain.Participation;
import no.bht.employerregistry.plan.domain.Participation.Part;
import no.bht.employerregistry.plan.domain.Participation.Who;
import no.bht.employerregistry.plan.domain.PlanContent;
import no.bht.employerregistry.plan.domain.PlanElement;

/**
 * E6: not made together: no contact persons, no step of verneombud or AMU, or AMU after the
 * decision.
 */
final class NotMadeTogether implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E6;
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    PlanContent content = evidence.plan().content();
    Map<String, Object> facts = new LinkedHashMap<>();
    if (content.providerContact() == null && content.employerContact() == null) {
      facts.put("noContacts", true);
    }
    if (content.participation().stream().noneMatch(NotMadeTogether::ofEmployees)) {
      facts.put("noStepOfEmployees", true);
    }
    Judged committee = PlanElement.COMMITTEE_BEFORE_DECISION.judge(evidence.view());
    if (committee.status() == Status.MISSING
        && committee.reason() == Reason.HANDLED_AFTER_DECISION) {
      facts.put("committeeAfterDecision", true);
    }
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts);
  }

  private static boolean ofEmployees(Participation step) {
    return (step.who() == Who.SAFETY_REPRESENTATIVE && step.part() != Part.DID_NOT)
        || (step.who() == Who.COMMITTEE && step.part() == Part.TOOK_PART);
  }
}
