package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Violation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFees;
import org.jspecify.annotations.Nullable;

/** Opens a case on a violation fee, at the inspection that found the violation. */
@ApplicationScoped
public class OpenFee {
  private final ViolationFees fees;
  private final ReactionSwitches switches;
  private final FeeRatesInForce rates;
  private final InstantSource clock;

  OpenFee(
      ViolationFees fees, ReactionSwitches switches, FeeRatesInForce rates, InstantSource clock) {
    this.fees = fees;
    this.switches = switches;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * @param onTheSpotReason why the violation is clearly established; {@code null} for the usual
   *     path
   */
  public record Command(
      FeeId id,
      UUID inspection,
      Addressee addressee,
      FeeSubject.@Nullable Person person,
      @Nullable String onTheSpotReason,
      Violation violation,
      String inspector) {}

  /**
   * @return the case; empty if there is no such inspection
   * @throws CommandRefused if the point does not stand in breach, or as {@link ViolationFee#open}
   *     says
   */
  @Transactional
  public Optional<ViolationFee> open(Command command) {
    return fees.inspected(command.inspection()).map(inspected -> open(command, inspected));
  }

  private ViolationFee open(Command command, ViolationFees.Inspected inspected) {
    switches.require(ReactionKind.VIOLATION_FEE, inspected.party().kind());
    fees.requireBreach(command.inspection(), command.violation());
    FeeSubject subject =
        new FeeSubject(
            command.id(),
            command.inspection(),
            inspected.party(),
            command.addressee(),
            command.person(),
            command.onTheSpotReason(),
            command.inspector(),
            inspected.unit(),
            Oslo.today(clock));
    fees.add(ViolationFee.open(subject, command.violation(), rates.rates()));
    return fees.find(command.id()).orElseThrow();
  }
}
