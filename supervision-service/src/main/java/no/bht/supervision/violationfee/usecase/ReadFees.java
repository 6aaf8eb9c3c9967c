package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.violationfee.domain.AppealRight;
import no.bht.supervision.violationfee.domain.Ceiling;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;
import no.bht.supervision.violationfee.domain.Imposed;
import no.bht.supervision.violationfee.domain.Limitation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFees;
import org.jspecify.annotations.Nullable;

/** Reads violation fees as far as the reader may see them. */
@ApplicationScoped
public class ReadFees {
  private final ViolationFees fees;
  private final AppealRight appealRight;
  private final FeeRatesInForce rates;
  private final InstantSource clock;

  ReadFees(
      ViolationFees fees, AppealRight appealRight, FeeRatesInForce rates, InstantSource clock) {
    this.fees = fees;
    this.appealRight = appealRight;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * A fee with what follows from the day.
   *
   * @param appeal how far the right to appeal has come; {@code null} without a decision
   */
  public record Shown(
      ViolationFee fee,
      Limitation limitation,
      AppealRight.@Nullable Standing appeal,
      LocalDate today) {
    /** Whether it is a basis for enforcement (tvangsgrunnlag). Statute: aml. § 18-10 (3). */
    public boolean isEnforceable() {
      Imposed imposed = fee.imposed();
      return imposed != null && imposed.isBasisForEnforcement(isFinal());
    }

    /** Whether the decision stands and can no longer be appealed (endelig vedtak). */
    public boolean isFinal() {
      Imposed imposed = fee.imposed();
      return imposed != null && !imposed.isAnnulled() && appeal != null && appeal.finalDecision();
    }
  }

  /** Empty if there is none, or it is not for this reader. */
  @Transactional
  public Optional<ViolationFee> read(FeeId id, Viewer viewer) {
    return fees.find(id).filter(fee -> fee.visibleTo(viewer));
  }

  @Transactional
  public Shown shown(ViolationFee fee) {
    return shown(List.of(fee)).getFirst();
  }

  private List<Shown> shown(List<ViolationFee> found) {
    LocalDate today = Oslo.today(clock);
    List<FeeId> imposed =
        found.stream().filter(fee -> fee.imposed() != null).map(fee -> fee.subject().id()).toList();
    Map<FeeId, AppealRight.Standing> appeals =
        imposed.isEmpty() ? Map.of() : appealRight.of(imposed, today);
    return found.stream()
        .map(
            fee ->
                new Shown(
                    fee, fee.limitation(rates.rates()), appeals.get(fee.subject().id()), today))
        .toList();
  }

  /** The ceilings that may be chosen today. */
  public List<Ceiling> ceilings(ViolationFee fee) {
    return fee.ceilings(rates.rates(), Oslo.today(clock));
  }

  /** Newest first; a party gets its own, whatever it asks for. */
  @Transactional
  public List<Shown> list(Viewer viewer, ViolationFees.Query query) {
    return shown(visible(viewer, query));
  }

  private List<ViolationFee> visible(Viewer viewer, ViolationFees.Query query) {
    if (viewer.officer()) {
      return fees.list(query);
    }
    OrganisationNumber own = viewer.organisation();
    OrganisationNumber asked = query.party();
    return own == null || (asked != null && !asked.equals(own))
        ? List.of()
        : fees.list(query.forParty(own));
  }
}
