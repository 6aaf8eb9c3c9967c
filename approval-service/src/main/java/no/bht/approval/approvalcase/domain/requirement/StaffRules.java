package no.bht.approval.approvalcase.domain.requirement;

import static no.bht.approval.approvalcase.domain.submission.CompetenceArea.OCCUPATIONAL_MEDICINE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.EducationLevel;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Staffing;

/** What is counted in the staff list; FOR-2011-12-06-1360 § 2-2 d and e. */
final class StaffRules {
  private StaffRules() {}

  static MachineAssessment areas(Grounds grounds, Limits limits) {
    Staffing staffing = grounds.staffing();
    List<CompetenceArea> missing =
        Arrays.stream(CompetenceArea.values())
            .filter(area -> !staffing.hasCompetenceIn(area))
            .toList();
    return MachineAssessment.counted(
        missing.isEmpty(),
        List.of(missing.isEmpty() ? "Every area is covered" : "Nobody covers " + missing));
  }

  static MachineAssessment doctor(Grounds grounds, Limits limits) {
    long doctors =
        grounds.staffing().members().stream()
            .filter(member -> member.percentageIn(OCCUPATIONAL_MEDICINE) > 0)
            .filter(StaffMember::authorisedDoctor)
            .count();
    return MachineAssessment.counted(
        doctors > 0,
        List.of("Authorised doctors with a share in occupational medicine: " + doctors));
  }

  static MachineAssessment education(Grounds grounds, Limits limits) {
    long below =
        grounds.staffing().members().stream()
            .filter(StaffMember::coversAField)
            .filter(member -> !member.education().isAtLeast(EducationLevel.BACHELOR))
            .count();
    return MachineAssessment.metOrJudged(
        below == 0, "Persons covering a field without university-college education: " + below);
  }

  static MachineAssessment fullTimeEquivalents(Grounds grounds, Limits limits) {
    int total = grounds.staffing().totalPercentage();
    List<String> evidence = new ArrayList<>();
    evidence.add(
        "Professional staff %d %% of a full-time position; %d %% required"
            .formatted(total, limits.staffPercentage()));
    if (total < limits.staffPercentage()) {
      olderPractice(grounds, total).ifPresent(evidence::add);
    }
    return MachineAssessment.counted(total >= limits.staffPercentage(), evidence);
  }

  /** Known from a report of 2016 only: it may hint, and binds nobody. */
  private static Optional<String> olderPractice(Grounds grounds, int total) {
    long agreements =
        grounds.submission().description().agreements().stream()
            .filter(agreement -> agreement.isInForceOn(grounds.day()))
            .count();
    return total >= 200 && agreements > 0
        ? Optional.of(
            "Older practice, no rule: two årsverk with documented cooperation could be excepted;"
                + " agreements in force: "
                + agreements)
        : Optional.empty();
  }

  static MachineAssessment fields(Grounds grounds, Limits limits) {
    Staffing staffing = grounds.staffing();
    List<CompetenceArea> fields =
        Arrays.stream(CompetenceArea.values()).filter(CompetenceArea::isField).toList();
    return MachineAssessment.counted(
        fields.stream().allMatch(field -> staffing.percentageIn(field) >= limits.fieldPercentage()),
        fields.stream()
            .map(
                field ->
                    "%s %d %%; %d %% required"
                        .formatted(field, staffing.percentageIn(field), limits.fieldPercentage()))
            .toList());
  }
}
