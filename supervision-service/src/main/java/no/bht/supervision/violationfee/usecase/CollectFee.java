package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFeeEvents;
import org.jspecify.annotations.Nullable;

/** What follows an imposed fee: payment, a lawsuit; each returns empty if there is no such fee. */
@ApplicationScoped
public class CollectFee {
  private final ChangeFee change;
  private final ViolationFeeEvents events;
  private final InstantSource clock;

  CollectFee(ChangeFee change, ViolationFeeEvents events, InstantSource clock) {
    this.change = change;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Optional<ViolationFee> pay(
      FeeId id, BigDecimal amount, LocalDate on, Precondition precondition) {
    return change.change(id, precondition, fee -> fee.pay(amount, on, Oslo.today(clock)));
  }

  @Transactional
  public Optional<ViolationFee> bringLawsuit(FeeId id, LocalDate on, Precondition precondition) {
    return change.change(id, precondition, fee -> fee.bringLawsuit(on, Oslo.today(clock)));
  }

  /** What the courts finally decided. */
  public enum Judgment {
    /** The fee stands. */
    STANDS,
    /** Another amount. */
    CHANGED,
    /** The decision is annulled. */
    ANNULLED
  }

  /**
   * @param amount the new amount; for {@link Judgment#CHANGED} only
   */
  @Transactional
  public Optional<ViolationFee> endLawsuit(
      FeeId id,
      LocalDate on,
      Judgment judgment,
      @Nullable BigDecimal amount,
      Precondition precondition) {
    Optional<ViolationFee> judged =
        change.change(
            id,
            precondition,
            fee -> judged(fee.endLawsuit(on, Oslo.today(clock)), on, judgment, amount));
    if (judgment == Judgment.CHANGED) {
      judged.ifPresent(events::imposed);
    }
    return judged;
  }

  private static ViolationFee judged(
      ViolationFee fee, LocalDate on, Judgment judgment, @Nullable BigDecimal amount) {
    return switch (judgment) {
      case STANDS -> fee;
      case ANNULLED -> fee.annul(on);
      case CHANGED -> fee.change(required(amount));
    };
  }

  private static BigDecimal required(@Nullable BigDecimal amount) {
    if (amount == null) {
      throw new CommandRefused(new Refusal.TermsUnreadable("amount"));
    }
    return amount;
  }
}
