package no.bht.supervision.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.FindingCode;
import no.bht.supervision.inspection.domain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of each answer.
 *
 * @param taken whether any answer was recorded
 */
record SubmissionResponse(
    UUID id, UUID inspectionId, boolean taken, Instant handedInAt, List<Row> answers) {

  /** What became of an answer. */
  enum Result {
    /** Recorded. */
    TAKEN,
    /** It stood there already. */
    UNCHANGED,
    /** Another has answered the point meanwhile; nothing was overwritten. */
    CONFLICT,
    /** Not allowed. */
    REFUSED,
    /** Would have been taken, had all been. */
    NOT_TAKEN
  }

  /**
   * One answer.
   *
   * @param problem code of the refusal
   * @param standing in a conflict, the answer that stands
   * @param submitted in a conflict, the answer that was handed in
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(
      String code,
      Result result,
      @Nullable String problem,
      @Nullable String detail,
      @Nullable Version standing,
      @Nullable Version submitted) {
    static Row of(String code, Result result) {
      return new Row(code, result, null, null, null, null);
    }

    Row unlessAll() {
      return result == Result.TAKEN ? of(code, Result.NOT_TAKEN) : this;
    }
  }

  /**
   * One of two versions.
   *
   * @param number of the answer in its inspection; none where it is not recorded
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Version(
      @Nullable Integer number,
      Outcome outcome,
      String facts,
      LocalDate observedOn,
      @Nullable Instant observedAt,
      @Nullable OrganisationNumber provider,
      @Nullable Boolean causedByProvider,
      @Nullable FindingCode coded,
      @Nullable String dutyAssessment,
      String answeredBy,
      Instant answeredAt) {
    static Version of(@Nullable Integer number, Answer answer) {
      return new Version(
          number,
          answer.outcome(),
          answer.facts(),
          answer.observedOn(),
          answer.observedAt(),
          answer.provider(),
          answer.causedByProvider(),
          answer.coded(),
          answer.dutyAssessment(),
          answer.answeredBy(),
          answer.answeredAt());
    }
  }
}
