package no.bht.employerregistry.affiliation.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationEnded;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.platform.statetable.StateTable;

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

  /** Every allowed step and the event it is announced by. What is not listed is not allowed. */
  static final StateTable<AffiliationState, Class<? extends AffiliationEvent>> TABLE =
      StateTable.<AffiliationState, Class<? extends AffiliationEvent>>of(
          begin(IN_FORCE, AffiliationStarted.class),
          step(IN_FORCE, INVALIDATED, AffiliationInvalidated.class),
          step(IN_FORCE, ENDED, AffiliationEnded.class),
          step(INVALIDATED, IN_FORCE, AffiliationStarted.class),
          step(INVALIDATED, INVALIDATED, AffiliationInvalidated.class),
          step(INVALIDATED, ENDED, AffiliationEnded.class),
          step(ENDED, IN_FORCE, AffiliationStarted.class),
          step(ENDED, INVALIDATED, AffiliationInvalidated.class));

  boolean canBecome(AffiliationState target) {
    return TABLE.allows(this, target);
  }
}
