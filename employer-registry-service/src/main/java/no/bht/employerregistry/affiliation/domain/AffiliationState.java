package no.bht.employerregistry.affiliation.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationEnded;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;

/**
 * Where an affiliation stands. Whether it fulfils the duty on a given day is not a state: it is
 * derived from its days and the provider's approval.
 */
public enum AffiliationState {
  /** It holds, and the provider was approved when last heard of. */
  IN_FORCE,
  /** The provider's approval has ended. */
  INVALIDATED,
  /** Its last day is decided; that day may still lie ahead. */
  ENDED;

  /** The state of a new affiliation, announced by {@link AffiliationStarted}. */
  static final AffiliationState FIRST = IN_FORCE;

  /** Every allowed step and the event it is announced by. What is not listed is not allowed. */
  private static final Map<Step, Class<? extends AffiliationEvent>> STEPS =
      Map.of(
          new Step(IN_FORCE, INVALIDATED), AffiliationInvalidated.class,
          new Step(IN_FORCE, ENDED), AffiliationEnded.class,
          new Step(INVALIDATED, IN_FORCE), AffiliationStarted.class,
          new Step(INVALIDATED, ENDED), AffiliationEnded.class,
          new Step(ENDED, INVALIDATED), AffiliationInvalidated.class);

  /** The steps as a table, for the diagram and the tests. */
  public static Map<Step, Class<? extends AffiliationEvent>> steps() {
    return STEPS;
  }

  /** The states from which {@code target} is reached. */
  public static Set<AffiliationState> leadingTo(AffiliationState target) {
    return STEPS.keySet().stream()
        .filter(step -> step.to() == target)
        .map(Step::from)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean canBecome(AffiliationState target) {
    return STEPS.containsKey(new Step(this, target));
  }

  /** From one state to another. */
  public record Step(AffiliationState from, AffiliationState to) {}
}
