package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.bht.casework.domain.Reasons;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * The decision (vedtak om overtredelsesgebyr). Statute: aml. §§ 18-10, 18-10 a; fvl. §§ 23-25, 44.
 *
 * @param id what the procedure knows it by
 * @param amount NOK
 * @param ceiling the ceiling it was held against, with all it was computed from
 * @param ceilingReason why this ceiling
 * @param factors a text a factor; empty for a fee on the spot
 * @param payBy last day to pay as it was set, a working day
 * @param payBySet whether the decision itself says when to pay
 * @param unionInformedAt when the notice for the union representatives was made available; {@code
 *     null} where the addressee is a person. Statute: aml. § 18-6 eighth paragraph
 */
public record FeeDecision(
    UUID id,
    BigDecimal amount,
    Ceiling ceiling,
    String ceilingReason,
    Map<FeeFactor, String> factors,
    Reasons reasons,
    LocalDate decidedOn,
    Instant decidedAt,
    String decidedBy,
    LocalDate payBy,
    boolean payBySet,
    @Nullable Instant unionInformedAt) {
  /** Its code in the procedure: what notices, decisions and appeals are about. */
  public static final String OUTCOME = "VIOLATION_FEE";

  public FeeDecision {
    factors = Map.copyOf(factors);
  }

  FeeDecision changed(BigDecimal newAmount, LocalDate newPayBy) {
    return new FeeDecision(
        id,
        newAmount,
        ceiling,
        ceilingReason,
        factors,
        reasons,
        decidedOn,
        decidedAt,
        decidedBy,
        newPayBy,
        payBySet,
        unionInformedAt);
  }

  /**
   * Who decides.
   *
   * @param decision what the procedure knows the decision by
   */
  record Signature(UUID decision, String by, Instant at) {
    LocalDate on() {
      return Oslo.dateOf(at);
    }
  }

  /** Texts may tell of persons: not printed. */
  @Override
  public String toString() {
    return "FeeDecision[" + id + "]";
  }

  /**
   * What the case officer rules.
   *
   * @param payBy last day to pay; {@code null} for that of the act
   */
  public record Ruling(
      BigDecimal amount,
      CeilingChoice ceiling,
      Map<FeeFactor, String> factors,
      Reasons reasons,
      @Nullable LocalDate payBy) {
    public Ruling {
      factors = Map.copyOf(factors);
    }

    /**
     * The decision of it.
     *
     * @param offered the ceilings that may be chosen
     * @throws CommandRefused if a factor is not weighed, the ceiling is none of those offered, the
     *     fee is above it, or is to be paid too early
     */
    FeeDecision of(FeeSubject subject, List<Ceiling> offered, FeeRates rates, Signature signature) {
      FeeFactor.require(factors.keySet(), subject.addressee(), subject.isOnTheSpot());
      Ceiling chosen = rates.chosen(offered, ceiling);
      chosen.requireRoomFor(amount);
      return new FeeDecision(
          signature.decision(),
          amount,
          chosen,
          ceiling.reason(),
          factors,
          reasons,
          signature.on(),
          signature.at(),
          signature.by(),
          rates.payBy(payBy, signature.on()),
          payBy != null,
          subject.isPersonal() ? null : signature.at());
    }

    /** All that the decision says. */
    public String text() {
      return String.join(
          "\n",
          amount.toPlainString(),
          ceiling.toString(),
          new TreeMap<>(factors).toString(),
          reasons.rules(),
          reasons.facts(),
          reasons.considerations(),
          String.valueOf(payBy));
    }

    @Override
    public String toString() {
      return "Ruling[…]";
    }
  }
}
