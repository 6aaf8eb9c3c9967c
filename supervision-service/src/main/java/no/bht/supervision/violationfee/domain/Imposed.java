package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A fee that was decided (ilagt gebyr): to be paid, changed or annulled by appeal, reversal or
 * judgment. Statute: aml. § 18-10 third paragraph; fvl. §§ 33-35, 42.
 *
 * @param decision the last one
 * @param annulledOn the day it was annulled; {@code null} while it stands
 */
public record Imposed(FeeDecision decision, Payment payment, @Nullable LocalDate annulledOn) {

  static Imposed by(FeeDecision decision, @Nullable Imposed before) {
    return new Imposed(decision, before == null ? Payment.NONE : before.payment().anew(), null);
  }

  public boolean isAnnulled() {
    return annulledOn != null;
  }

  /** What is left to pay, NOK; negative where too much was paid. */
  public BigDecimal outstanding() {
    return isAnnulled() ? payment.paid().negate() : decision.amount().subtract(payment.paid());
  }

  boolean isCovered() {
    return outstanding().signum() <= 0;
  }

  /** Last day to pay as it stands now, a working day. */
  public LocalDate payBy() {
    return payment.lastDay(decision.payBy());
  }

  /** Whether the last day to pay has passed unpaid, and nothing holds payment up. */
  boolean isOverdue(LocalDate today) {
    return !isCovered() && !payment.isHeld() && today.isAfter(payBy());
  }

  /**
   * Whether it is a basis for enforcement (tvangsgrunnlag for utlegg). Statute: aml. § 18-10 third
   * paragraph.
   *
   * @param isFinal whether it can no longer be appealed
   */
  public boolean isBasisForEnforcement(boolean isFinal) {
    return isFinal && !isCovered() && !payment.isHeld();
  }

  /**
   * @throws CommandRefused if the day lies before the decision or ahead
   */
  Imposed pay(BigDecimal amount, LocalDate on, LocalDate today) {
    CommandRefused.when(
        on.isAfter(today) || on.isBefore(decision.decidedOn()), new Refusal.PaymentDayImpossible());
    return with(payment.paying(amount, on));
  }

  /**
   * @throws CommandRefused if one runs, or the day lies before the decision or the last one's end
   */
  Imposed bringLawsuit(LocalDate on, LocalDate today) {
    boolean impossible =
        on.isAfter(today)
            || on.isBefore(decision.decidedOn())
            || payment.last(Hold.Ground.LAWSUIT).filter(last -> covers(last, on)).isPresent();
    CommandRefused.when(impossible, new Refusal.LawsuitStandsOtherwise());
    return with(payment.held(Hold.Ground.LAWSUIT, on, null));
  }

  private static boolean covers(Hold hold, LocalDate day) {
    LocalDate to = hold.to();
    return to == null || day.isBefore(to);
  }

  /**
   * @throws CommandRefused if none runs, or the day lies before it or ahead
   */
  Imposed endLawsuit(LocalDate on, LocalDate today) {
    boolean possible =
        !on.isAfter(today)
            && payment
                .running(Hold.Ground.LAWSUIT)
                .filter(lawsuit -> !on.isBefore(lawsuit.from()))
                .isPresent();
    CommandRefused.when(!possible, new Refusal.LawsuitStandsOtherwise());
    return with(payment.released(Hold.Ground.LAWSUIT, on));
  }

  Imposed defer(LocalDate today, @Nullable LocalDate until) {
    return payment.running(Hold.Ground.DEFERRAL).isPresent()
        ? this
        : with(payment.held(Hold.Ground.DEFERRAL, today, until));
  }

  Imposed endDeferral(LocalDate today) {
    return with(payment.released(Hold.Ground.DEFERRAL, today));
  }

  /**
   * @throws CommandRefused if it is above the ceiling
   */
  Imposed change(BigDecimal amount) {
    decision.ceiling().requireRoomFor(amount);
    return new Imposed(decision.changed(amount, decision.payBy()), payment, null);
  }

  /** Another last day is set; only what holds payment up from now on moves it. */
  Imposed payBy(LocalDate last, LocalDate today) {
    return new Imposed(
        decision.changed(decision.amount(), TimeLimits.nextWorkingDay(last)),
        payment.countedUntil(today),
        annulledOn);
  }

  /** What held payment up is over with the decision. */
  Imposed annul(LocalDate on) {
    Payment released = payment.released(Hold.Ground.LAWSUIT, on).released(Hold.Ground.DEFERRAL, on);
    return new Imposed(decision, released, on);
  }

  Imposed overdueTold(LocalDate today) {
    return with(payment.overdueTold(today));
  }

  private Imposed with(Payment changed) {
    return new Imposed(decision, changed, annulledOn);
  }
}
