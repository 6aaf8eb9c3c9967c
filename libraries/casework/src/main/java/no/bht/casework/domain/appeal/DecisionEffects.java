package no.bht.casework.domain.appeal;

import java.time.LocalDate;
import java.util.Set;
import no.bht.casework.domain.KeptDecision;
import org.jspecify.annotations.Nullable;

/**
 * What follows in the service from what becomes of its decisions. A service makes one bean for some
 * of its outcome codes; it is called in the transaction of the step, and what it throws undoes the
 * step. A decision whose outcome no bean answers for cannot be overturned.
 */
public interface DecisionEffects {

  /** The outcome codes of the decisions it answers for. */
  Set<String> outcomes();

  /** The decision is changed or annulled: carry it out. */
  void overturned(Overturned overturned);

  /** An appeal against the decision has come in and is under review. */
  default void appealed(KeptDecision decision) {}

  /** The appeal has come to its end, and the decision stands. */
  default void stands(KeptDecision decision) {}

  /**
   * The decision is not to be carried out for the time being. Statute: fvl. § 42.
   *
   * @param until last day; {@code null} for until the appeal is decided
   */
  default void deferred(KeptDecision decision, @Nullable LocalDate until) {}

  /** The deferral is over: the decision may be carried out. */
  default void deferralEnded(KeptDecision decision) {}
}
