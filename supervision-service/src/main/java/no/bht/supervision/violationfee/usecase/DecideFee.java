package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFeeEvents;
import no.bht.supervision.violationfee.domain.ViolationFees;

/**
 * Decides a violation fee by an individual decision (enkeltvedtak), or ends the case without one.
 * Statute: aml. §§ 18-10, 18-10 a; fvl. §§ 23-27, 44-49.
 */
@ApplicationScoped
public class DecideFee {
  private final ChangeFee change;
  private final ViolationFees fees;
  private final FeeProcedure procedure;
  private final ViolationFeeEvents events;
  private final FeeRatesInForce rates;
  private final Ids ids;
  private final InstantSource clock;

  DecideFee(
      ChangeFee change,
      ViolationFees fees,
      FeeProcedure procedure,
      ViolationFeeEvents events,
      FeeRatesInForce rates,
      Ids ids,
      InstantSource clock) {
    this.change = change;
    this.fees = fees;
    this.procedure = procedure;
    this.events = events;
    this.rates = rates;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Where the office wants two officers, the first one only proposes.
   *
   * @return the fee; empty if there is none
   * @throws CommandRefused if the point it rests on no longer stands in breach, or as {@link
   *     ViolationFee#decide} says
   * @throws no.bht.casework.domain.ProcedureRefused if the party is not heard
   */
  @Transactional
  public Optional<ViolationFee> decide(
      FeeId id, FeeDecision.Ruling ruling, String officer, Precondition precondition) {
    return change.locked(id, precondition).map(fee -> decide(fee, ruling, officer));
  }

  private ViolationFee decide(ViolationFee fee, FeeDecision.Ruling ruling, String officer) {
    fees.requireBreach(fee.subject().inspection(), fee.violation());
    ViolationFee decided = fee.decide(ruling, rates.rates(), ids.next(), officer, clock.instant());
    boolean atOnce = fee.state() == FeeState.OPENED;
    if (!atOnce) {
      procedure.requireHeard(fee, officer);
    }
    if (!procedure.mayTake(fee, ruling.text(), officer)) {
      return fee;
    }
    if (atOnce) {
      procedure.hear(fee, onTheSpot(fee), null, officer);
    }
    ViolationFee saved = fees.save(decided);
    procedure.take(saved);
    events.imposed(saved);
    return saved;
  }

  /** Notice may be left out. Statute: aml. § 18-10 third paragraph. */
  private static ReactionProcedure.Heard onTheSpot(ViolationFee fee) {
    return new ReactionProcedure.Heard(
        null,
        NoticeExemption.ANOTHER_ACT,
        "aml. § 18-10 tredje ledd: " + fee.subject().onTheSpotReason());
  }

  /**
   * Ends the case without a sanction, with a letter. Statute: fvl. § 49.
   *
   * @throws CommandRefused if it is decided or ended
   */
  @Transactional
  public Optional<ViolationFee> end(FeeId id, String ground, Precondition precondition) {
    return change
        .change(id, precondition, fee -> fee.end(ground, Oslo.today(clock)))
        .map(
            ended -> {
              procedure.tellEnded(ended);
              return ended;
            });
  }
}
