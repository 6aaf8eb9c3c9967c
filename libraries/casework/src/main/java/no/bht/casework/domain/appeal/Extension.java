package no.bht.casework.domain.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;

/**
 * More time to appeal (forlenget klagefrist), given in a special case and before the time is over.
 * Statute: fvl. § 29 fourth paragraph.
 *
 * @param until last day to appeal, Europe/Oslo; a working day (domstolloven § 149)
 * @param requestedOn the day the party asked for it
 * @param reason what is special
 * @param by reference of the officer, no name
 */
public record Extension(
    UUID decision,
    LocalDate until,
    LocalDate requestedOn,
    String reason,
    String by,
    Instant givenAt) {

  /**
   * What the officer says.
   *
   * @param until last day, moved to a working day
   */
  public record Wanted(LocalDate until, LocalDate requestedOn, String reason, String by) {}

  /**
   * @throws ProcedureRefused if the time to appeal is over, the new day is not later or more than a
   *     year after the decision (fvl. § 31 third paragraph), or nobody can have asked on that day
   */
  public static Extension of(KeptDecision decision, Wanted wanted, Instant now) {
    LocalDate today = Oslo.dateOf(now);
    LocalDate deadline = decision.appealDeadline();
    LocalDate decidedOn = Oslo.dateOf(decision.decision().decidedAt());
    LocalDate latest = decidedOn.plusYears(1);
    ProcedureRefused.when(today.isAfter(deadline), new ProcedureRefusal.AppealPeriodOver(deadline));
    ProcedureRefused.when(
        !wanted.until().isAfter(deadline) || wanted.until().isAfter(latest),
        new ProcedureRefusal.ExtensionOutside(deadline, latest));
    ProcedureRefused.when(
        wanted.requestedOn().isBefore(decidedOn) || wanted.requestedOn().isAfter(today),
        new ProcedureRefusal.RequestedOnImpossibleDay(wanted.requestedOn()));
    return new Extension(
        decision.decision().id(),
        TimeLimits.nextWorkingDay(wanted.until()),
        wanted.requestedOn(),
        wanted.reason(),
        wanted.by(),
        now);
  }

  /** What is special may tell of persons: not printed. */
  @Override
  public String toString() {
    return "Extension[" + decision + ", " + until + "]";
  }
}
