package no.bht.employerregistry.healthcheck.domain;

import java.util.List;
import java.util.Locale;
import no.bht.employerregistry.healthcheck.domain.RequiredExamination.Outcome;

/**
 * The examinations of a plan held against the exposures it tells of.
 *
 * @param required what follows from the exposures
 * @param missing required and neither planned nor done
 * @param withoutExposure planned or done for a group that is not said to be exposed
 */
public record ExaminationCheck(
    List<RequiredExamination> required,
    List<RequiredExamination> missing,
    List<GroupExamination> withoutExposure) {

  public ExaminationCheck {
    required = List.copyOf(required);
    missing = List.copyOf(missing);
    withoutExposure = List.copyOf(withoutExposure);
  }

  public static ExaminationCheck of(
      List<GroupExposure> exposures, List<GroupExamination> examinations) {
    List<RequiredExamination> required = Questionnaire.required(exposures);
    return new ExaminationCheck(
        required,
        required.stream()
            .filter(it -> it.outcome() != Outcome.ASSESS_EXPOSURE)
            .filter(it -> examinations.stream().noneMatch(planned -> answers(planned, it)))
            .toList(),
        examinations.stream()
            .filter(it -> it.planned() || it.done())
            .filter(planned -> required.stream().noneMatch(it -> covers(it, planned)))
            .toList());
  }

  /** Whether the exposure of some group has to be assessed first. */
  public boolean exposureUnknown() {
    return required.stream().anyMatch(it -> it.outcome() == Outcome.ASSESS_EXPOSURE);
  }

  private static boolean answers(GroupExamination planned, RequiredExamination required) {
    return (planned.planned() || planned.done())
        && planned.examination() == required.examination()
        && sameGroup(planned.group(), required.group());
  }

  /** An exposure that is not assessed yet may be the ground of either examination. */
  private static boolean covers(RequiredExamination required, GroupExamination planned) {
    return sameGroup(planned.group(), required.group())
        && (required.examination() == null
            ? required.exposure().whenExposed().filter(planned.examination()::equals).isPresent()
                || required
                    .exposure()
                    .whenCarriedOut()
                    .filter(planned.examination()::equals)
                    .isPresent()
            : required.examination() == planned.examination());
  }

  private static boolean sameGroup(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
