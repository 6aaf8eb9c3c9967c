package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.violationfee.domain.Coordination;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeRates;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.Turnover;
import no.bht.supervision.violationfee.domain.Violation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFees;
import org.jspecify.annotations.Nullable;

/** What is done before a fee is decided; each returns empty if there is no such fee. */
@ApplicationScoped
public class PrepareFee {
  private final ChangeFee change;
  private final ViolationFees fees;
  private final FeeProcedure procedure;
  private final FeeRatesInForce rates;
  private final InstantSource clock;

  PrepareFee(
      ChangeFee change,
      ViolationFees fees,
      FeeProcedure procedure,
      FeeRatesInForce rates,
      InstantSource clock) {
    this.change = change;
    this.fees = fees;
    this.procedure = procedure;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * @throws CommandRefused as {@link ViolationFee#correct} says, or if the point does not stand in
   *     breach
   */
  @Transactional
  public Optional<ViolationFee> correct(FeeId id, Violation violation, Precondition precondition) {
    return change.change(
        id,
        precondition,
        fee -> {
          fees.requireBreach(fee.subject().inspection(), violation);
          return fee.correct(violation, rates.rates(), Oslo.today(clock));
        });
  }

  @Transactional
  public Optional<ViolationFee> stateTurnovers(
      FeeId id, List<Turnover> turnovers, Precondition precondition) {
    return change.change(id, precondition, fee -> fee.state(turnovers));
  }

  @Transactional
  public Optional<ViolationFee> coordinate(
      FeeId id, Coordination entry, Precondition precondition) {
    return change.change(id, precondition, fee -> fee.coordinate(entry, Oslo.today(clock)));
  }

  /**
   * Gives notice, or keeps why there is none. Statute: fvl. §§ 16, 48.
   *
   * @param intended the fee that is considered; {@code null} if none is told
   * @throws CommandRefused as {@link ViolationFee#notice} says
   */
  @Transactional
  public Optional<ViolationFee> hear(
      FeeId id,
      ReactionProcedure.Heard how,
      @Nullable BigDecimal intended,
      String officer,
      Precondition precondition) {
    return change.change(id, precondition, fee -> hear(fee, how, intended, officer));
  }

  private ViolationFee hear(
      ViolationFee fee,
      ReactionProcedure.Heard how,
      @Nullable BigDecimal intended,
      String officer) {
    FeeRates inForce = rates.rates();
    return procedure
        .hear(fee, how, intended, officer)
        .map(
            sent ->
                fee.notice(
                    new Preparation.Notice(
                        Oslo.dateOf(sent.sentAt()),
                        sent.commentDeadline(),
                        intended,
                        sent.sentAt()),
                    inForce))
        .orElseGet(() -> fee.omitNotice(inForce, Oslo.today(clock)));
  }

  /**
   * Registers what a person said on paper.
   *
   * @throws CommandRefused if the addressee is the enterprise, which comments itself
   */
  @Transactional
  public Optional<ViolationFee> comment(
      FeeId id, String text, String officer, Precondition precondition) {
    return change.change(
        id,
        precondition,
        fee -> {
          CommandRefused.when(!fee.subject().isPersonal(), new Refusal.PartyCommentsItself());
          procedure.comment(fee, text, officer);
          return fee;
        });
  }
}
