package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision by which less of a claim is to be paid; it can be appealed by itself, as the claim
 * can. Statute: fvl. § 51 third and fifth paragraph.
 *
 * @param decision the decision, as the procedure knows it
 * @param remains NOK that remain of the claim
 * @param deferred whether its enforcement is deferred
 * @param annulled whether it was annulled: the claim stands as if it had never been
 */
public record FineReduction(
    UUID decision,
    LocalDate decidedOn,
    BigDecimal remains,
    Ground ground,
    boolean deferred,
    boolean annulled) {

  /** Why less is to be paid. */
  public enum Ground {
    /** A special case, whatever the reason. */
    SPECIAL_CASE,
    /** A reason connected to the imposition of the fine. */
    IMPOSITION,
    /** Days were claimed on which it did not run after all. */
    DAYS_THAT_DO_NOT_COUNT
  }

  public static FineReduction decided(
      UUID decision, LocalDate decidedOn, BigDecimal remains, Ground ground) {
    return new FineReduction(decision, decidedOn, remains, ground, false, false);
  }

  FineReduction deferred(boolean now) {
    return new FineReduction(decision, decidedOn, remains, ground, now, annulled);
  }

  FineReduction changedTo(BigDecimal other) {
    return new FineReduction(decision, decidedOn, other, ground, deferred, annulled);
  }

  FineReduction fallen() {
    return new FineReduction(decision, decidedOn, remains, ground, false, true);
  }

  boolean isCorrection() {
    return !annulled && ground == Ground.DAYS_THAT_DO_NOT_COUNT;
  }
}
