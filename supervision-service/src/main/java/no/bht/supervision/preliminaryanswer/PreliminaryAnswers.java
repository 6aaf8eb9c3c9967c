package no.bht.supervision.preliminaryanswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.archive.AccessRestriction;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Sends preliminary answers, one an appeal, and keeps them. */
@ApplicationScoped
class PreliminaryAnswers {
  private final Sql sql;
  private final Appeals appeals;
  private final SendLetter letters;
  private final SupervisionSettings settings;
  private final Caller caller;
  private final InstantSource clock;

  PreliminaryAnswers(
      Sql sql,
      Appeals appeals,
      SendLetter letters,
      SupervisionSettings settings,
      Caller caller,
      InstantSource clock) {
    this.sql = sql;
    this.appeals = appeals;
    this.letters = letters;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @return nothing if there is no such appeal
   * @throws CommandRefused if the appeal is no longer with us
   * @throws ProblemException 409 if it is answered already, 422 if the day is not a later one
   */
  @Transactional
  Optional<PreliminaryAnswer> send(UUID appeal, String reason, @Nullable LocalDate expectedOn) {
    return appeals.lock(appeal).map(locked -> send(locked, reason, expectedOn));
  }

  private PreliminaryAnswer send(Appeal appeal, String reason, @Nullable LocalDate expectedOn) {
    requireWaiting(appeal);
    Instant now = clock.instant();
    if (expectedOn != null && !expectedOn.isAfter(Oslo.dateOf(now))) {
      throw ProblemException.of(422, "supervision:expected-too-early", "The day is a later one.")
          .withError("/expectedOn", "expected-too-early");
    }
    UUID letter =
        Objects.requireNonNull(
            letters
                .send(
                    appeal.filing().caseId(),
                    appeal.filing().party(),
                    letter(appeal, reason, expectedOn))
                .document());
    sql.update(
        """
        insert into preliminary_answer
          (appeal_id, reason, expected_on, answered_at, answered_by, letter_id)
        values (?, ?, ?, ?, ?, ?)
        """,
        appeal.id(),
        reason,
        expectedOn,
        now,
        caller.actor().reference(),
        letter);
    return find(appeal.id()).orElseThrow();
  }

  private void requireWaiting(Appeal appeal) {
    CommandRefused.when(
        appeal.state() != AppealState.LATE && appeal.state() != AppealState.UNDER_REVIEW,
        new Refusal.StepNotAllowed(appeal.state().name(), "ANSWER_PRELIMINARILY"));
    if (find(appeal.id()).isPresent()) {
      throw ProblemException.of(
          409, "supervision:preliminary-answer-given", "A preliminary answer is sent already.");
    }
  }

  /** That to a person, who has no inbox here, is not open to the public. */
  private Letter letter(Appeal appeal, String reason, @Nullable LocalDate expectedOn) {
    Letter letter =
        Letter.byTemplate(
            "APPEAL_PRELIMINARY_ANSWER",
            Map.of(
                "receivedOn",
                Oslo.dateOf(appeal.filing().receivedAt()),
                "reason",
                reason,
                "expectedOn",
                expectedOn == null ? "" : expectedOn));
    String custodian = settings.violationFees().custodian();
    return appeal.filing().party().value().equals(custodian)
        ? letter.restricted(new AccessRestriction("UO", "offl. § 13 jf. fvl. § 13"))
        : letter;
  }

  Optional<PreliminaryAnswer> find(UUID appeal) {
    return sql.one(
        "select * from preliminary_answer where appeal_id = ?", PreliminaryAnswers::answer, appeal);
  }

  private static PreliminaryAnswer answer(ResultSet row) throws SQLException {
    return new PreliminaryAnswer(
        row.getObject("appeal_id", UUID.class),
        row.getString("reason"),
        row.getObject("expected_on", LocalDate.class),
        Sql.instantOf(row, "answered_at"),
        row.getObject("letter_id", UUID.class));
  }
}
