package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * By whom and by when an application is handled.
 *
 * @param assignee reference of the officer, no name; {@code null} if nobody has taken it
 * @param informationDeadline last day to hand in what is missing; {@code null} if nothing is asked
 * @param preliminaryAnswerDueOn when a preliminary answer (foreløpig svar, fvl. § 11 a) falls due;
 *     {@code null} once it is sent or the application decided
 * @param commentDueOn last day to comment on an advance notice; {@code null} without
 */
public record Handling(
    @Nullable String assignee,
    @Nullable LocalDate informationDeadline,
    @Nullable LocalDate preliminaryAnswerDueOn,
    @Nullable LocalDate commentDueOn) {

  /** Months from receipt until a preliminary answer is due; fvl. § 11 a third paragraph. */
  private static final int MONTHS_TO_ANSWER = 1;

  static Handling beginningOn(LocalDate receivedOn) {
    return new Handling(null, null, TimeLimits.months(receivedOn, MONTHS_TO_ANSWER), null);
  }

  Handling by(@Nullable String officer) {
    return new Handling(officer, informationDeadline, preliminaryAnswerDueOn, commentDueOn);
  }

  Handling waitingUntil(@Nullable LocalDate deadline) {
    return new Handling(assignee, deadline, preliminaryAnswerDueOn, commentDueOn);
  }

  Handling answered() {
    return new Handling(assignee, informationDeadline, null, commentDueOn);
  }

  Handling hearingUntil(@Nullable LocalDate last) {
    return new Handling(assignee, informationDeadline, preliminaryAnswerDueOn, last);
  }

  /** Nothing is waited for any longer. */
  Handling decided() {
    return new Handling(assignee, null, null, null);
  }
}
