package no.bht.employerregistry.healthcheck.domain;

import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.healthcheck.domain.RequiredExamination.Outcome;

/**
 * From exposures to statutory health examinations (lovpålagte helsekontroller). Where something
 * stands in both lists, exposure leads to list A, work without exposure to list B.
 */
public final class Questionnaire {
  private Questionnaire() {}

  /** What follows, in the order of the answers; nothing for {@link ExposureAnswer#NO}. */
  public static List<RequiredExamination> required(List<GroupExposure> answers) {
    return answers.stream().flatMap(answer -> required(answer).stream()).distinct().toList();
  }

  private static Optional<RequiredExamination> required(GroupExposure answer) {
    Exposure exposure = answer.exposure();
    return switch (answer.answer()) {
      case NO -> Optional.empty();
      case NOT_ASSESSED ->
          Optional.of(
              new RequiredExamination(answer.group(), exposure, Outcome.ASSESS_EXPOSURE, null));
      case EXPOSED ->
          exposure
              .whenExposed()
              .map(found -> of(answer, Outcome.CARRY_OUT, found))
              .or(() -> offered(answer));
      case CARRIED_OUT_NOT_EXPOSED -> offered(answer);
    };
  }

  private static Optional<RequiredExamination> offered(GroupExposure answer) {
    return answer.exposure().whenCarriedOut().map(found -> of(answer, Outcome.OFFER, found));
  }

  private static RequiredExamination of(
      GroupExposure answer, Outcome outcome, Examination examination) {
    return new RequiredExamination(answer.group(), answer.exposure(), outcome, examination);
  }
}
