package no.bht.employerregistry.affiliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Employer and provider disagree on an affiliation. The side that disagrees says why, the other is
 * heard, the registrar resolves it; or whoever began it takes it back.
 *
 * @param statementDue last day for the other side's statement; after it the registrar may resolve
 *     without
 * @param statement the other side's
 */
public record Dispute(
    UUID id,
    AffiliationId affiliation,
    OrganisationNumber employer,
    OrganisationNumber provider,
    Party raisedBy,
    Kind kind,
    String reason,
    Instant raisedAt,
    LocalDate statementDue,
    @Nullable Statement statement,
    @Nullable Resolution resolution,
    long version) {

  /** What the sides disagree on. */
  public enum Kind {
    /** That there is an affiliation at all. */
    NOT_AFFILIATED,
    /** Its days, form, coverage or conditions. */
    WRONG_TERMS
  }

  /** How it ended. */
  public enum Outcome {
    UPHELD,
    CORRECTED,
    REMOVED,
    /** Taken back by whoever began it. */
    WITHDRAWN,
    /** What it was about was taken back. */
    REPORT_WITHDRAWN
  }

  /** What the other side says. */
  public record Statement(String text, Instant at) {}

  /**
   * How and when it ended.
   *
   * @param reasons the registrar's; null if the sides ended it themselves
   */
  public record Resolution(Outcome outcome, @Nullable String reasons, Instant at) {}

  /** The side that did not begin it. */
  public Party other() {
    return raisedBy == Party.EMPLOYER ? Party.PROVIDER : Party.EMPLOYER;
  }

  /** The number of the side that did not begin it. */
  public OrganisationNumber otherNumber() {
    return other() == Party.EMPLOYER ? employer : provider;
  }

  /**
   * The other side's statement.
   *
   * @throws CommandRefused if it is resolved, the side has begun it, or has made its statement
   */
  public Dispute state(Party by, String text, Instant now) {
    requireOpen();
    if (by != other()) {
      throw new CommandRefused(new Refusal.NotYourTurn());
    }
    if (statement != null) {
      throw new CommandRefused(new Refusal.StatementMade());
    }
    return with(new Statement(text, now), null);
  }

  /**
   * Whoever began it takes it back.
   *
   * @throws CommandRefused if it is resolved, or the other side began it
   */
  public Dispute withdraw(Party by, Instant now) {
    requireOpen();
    if (by != raisedBy) {
      throw new CommandRefused(new Refusal.NotYourTurn());
    }
    return with(statement, new Resolution(Outcome.WITHDRAWN, null, now));
  }

  /** What it is about is taken back by the side that reported it. */
  public Dispute reportWithdrawn(Instant now) {
    return with(statement, new Resolution(Outcome.REPORT_WITHDRAWN, null, now));
  }

  /**
   * The registrar's word.
   *
   * @throws CommandRefused if it is resolved, or the other side has neither made its statement nor
   *     had its time
   */
  public Dispute resolve(Outcome how, String reasons, Instant now, LocalDate today) {
    requireOpen();
    if (statement == null && !today.isAfter(statementDue)) {
      throw new CommandRefused(new Refusal.OtherSideNotHeard(statementDue));
    }
    return with(statement, new Resolution(how, reasons, now));
  }

  private Dispute with(@Nullable Statement said, @Nullable Resolution end) {
    return new Dispute(
        id,
        affiliation,
        employer,
        provider,
        raisedBy,
        kind,
        reason,
        raisedAt,
        statementDue,
        said,
        end,
        version);
  }

  private void requireOpen() {
    if (resolution != null) {
      throw new CommandRefused(new Refusal.DisputeResolved());
    }
  }
}
