package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import no.bht.employerregistry.affiliation.domain.AgreementState.Step;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who reported an affiliation as it is, and what the other side says. Silence is taken as agreement
 * when the time to answer is over; that time is set by the office, not by law.
 *
 * @param answerDue last day to answer; {@code null} where nobody was asked
 */
public record Agreement(Party reportedBy, AgreementState stored, @Nullable LocalDate answerDue) {

  /** A report that the other side is asked about. */
  public static Agreement reported(Party by, LocalDate answerDue) {
    return new Agreement(by, AgreementState.REPORTED, answerDue);
  }

  /** Where it stands on the day. */
  public AgreementState on(LocalDate day) {
    boolean silent =
        stored == AgreementState.REPORTED && answerDue != null && answerDue.isBefore(day);
    return silent ? AgreementState.TABLE.after(stored, Step.SILENCE).orElseThrow() : stored;
  }

  /** Whether the other side's answer is waited for on the day. */
  public boolean isOpen(LocalDate day) {
    return on(day) == AgreementState.REPORTED;
  }

  /**
   * The other side says yes. A registrar's report may be confirmed by either side.
   *
   * @throws CommandRefused if {@code by} reported it itself, or it cannot be confirmed now
   */
  public Agreement confirm(Party by, LocalDate today) {
    requireOther(by);
    return after(Step.CONFIRM, today);
  }

  /**
   * The other side disagrees.
   *
   * @throws CommandRefused if {@code by} reported it itself, or it is past disagreeing
   */
  public Agreement dispute(Party by, LocalDate today) {
    requireOther(by);
    return after(Step.DISPUTE, today);
  }

  /**
   * The side reports it otherwise; the other is asked anew. What the registrar says is a
   * correction, and what the registrar decided a side does not change, but may end.
   *
   * @param end whether only a last day is reported
   * @throws CommandRefused while the registrar has it as a case; if the registrar has decided it;
   *     if the other side has reported it and waits for an answer
   */
  public Agreement change(Party by, boolean end, LocalDate today, LocalDate answerDue) {
    AgreementState now = on(today);
    if (now == AgreementState.DISPUTED) {
      throw new CommandRefused(new Refusal.UnderDispute());
    }
    if (by == Party.REGISTRAR) {
      return end ? this : after(Step.CORRECT, today);
    }
    boolean decided = now == AgreementState.UPHELD || now == AgreementState.CORRECTED;
    if (decided && !end) {
      throw new CommandRefused(new Refusal.DecidedByRegistrar());
    }
    if (now == AgreementState.REPORTED && isOther(by) && !end) {
      throw new CommandRefused(new Refusal.ReportedOtherwise());
    }
    requireStep(Step.CHANGE, today);
    return reported(by, answerDue);
  }

  /**
   * The side that reported it takes it back as a mistake, or the registrar removes it.
   *
   * @throws CommandRefused if another takes it back, or the other side has agreed to it
   */
  public Agreement remove(Party by, LocalDate today) {
    if (by != Party.REGISTRAR) {
      if (isOther(by)) {
        throw new CommandRefused(new Refusal.ReportedOtherwise());
      }
      if (on(today) != AgreementState.REPORTED && on(today) != AgreementState.DISPUTED) {
        throw new CommandRefused(new Refusal.AgreementNotOpen(on(today).name()));
      }
    }
    return after(Step.REMOVE, today);
  }

  /** A step that needs no more than that the table allows it. */
  public Agreement after(Step step, LocalDate today) {
    return new Agreement(reportedBy, requireStep(step, today), null);
  }

  private AgreementState requireStep(Step step, LocalDate today) {
    return AgreementState.TABLE
        .after(on(today), step)
        .orElseThrow(() -> new CommandRefused(new Refusal.AgreementNotOpen(on(today).name())));
  }

  private void requireOther(Party by) {
    if (!isOther(by)) {
      throw new CommandRefused(new Refusal.OwnReport());
    }
  }

  private boolean isOther(Party by) {
    return by != Party.REGISTRAR && by != reportedBy;
  }
}
