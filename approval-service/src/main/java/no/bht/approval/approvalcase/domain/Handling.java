package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * How an application is handled: by whom, by when, what was asked for.
 *
 * @param assignee reference of the officer, no name; {@code null} if nobody has taken it
 * @param decideBy when the office means to decide; set by the office, not by law
 * @param preliminaryAnswerDueOn when a preliminary answer (foreløpig svar, fvl. § 11 a) falls due;
 *     {@code null} once it is sent or the application decided
 * @param commentDueOn last day to comment on the advance notice of a refusal; {@code null} without
 */
public record Handling(
    @Nullable String assignee,
    @Nullable LocalDate decideBy,
    @Nullable LocalDate preliminaryAnswerDueOn,
    List<InformationRequest> requests,
    @Nullable LocalDate commentDueOn) {

  /** Months from receipt until a preliminary answer is due; fvl. § 11 a third paragraph. */
  private static final int MONTHS_TO_ANSWER = 1;

  public Handling {
    requests = List.copyOf(requests);
  }

  static Handling beginningOn(LocalDate receivedOn, int monthsToDecide) {
    return new Handling(
        null,
        TimeLimits.months(receivedOn, monthsToDecide),
        TimeLimits.months(receivedOn, MONTHS_TO_ANSWER),
        List.of(),
        null);
  }

  public Optional<InformationRequest> openRequest() {
    return requests.stream().filter(InformationRequest::isOpen).findAny();
  }

  Handling assignedTo(@Nullable String officer) {
    return new Handling(officer, decideBy, preliminaryAnswerDueOn, requests, commentDueOn);
  }

  Handling asking(InformationRequest request) {
    List<InformationRequest> more = new ArrayList<>(requests);
    more.add(request);
    return new Handling(assignee, decideBy, preliminaryAnswerDueOn, more, commentDueOn);
  }

  Handling ended(UUID request, InformationRequest.Ending ending) {
    return new Handling(
        assignee,
        decideBy,
        preliminaryAnswerDueOn,
        requests.stream()
            .map(asked -> asked.id().equals(request) ? asked.endedBy(ending) : asked)
            .toList(),
        commentDueOn);
  }

  Handling answered() {
    return new Handling(assignee, decideBy, null, requests, commentDueOn);
  }

  Handling hearingUntil(LocalDate lastDayToComment) {
    return new Handling(assignee, decideBy, preliminaryAnswerDueOn, requests, lastDayToComment);
  }
}
