package no.bht.supervision.inspection.domain;

import no.bht.supervision.domain.Party;

/** What an inspection must know of orders, and of what else rests on it. */
public interface OrdersOnParty {
  /** Whether an order of this inspection, or an open one, demands the service's assistance. */
  boolean requiringAssistance(Party party, InspectionId inspection);

  /**
   * Whether an order or a violation fee, decided or under way, rests on the breach of this point of
   * this inspection. As long as one does, the breach is not corrected away: what the Authority has
   * decided and what it says it saw do not contradict each other. Who finds that there was none
   * first gives up what is not decided (a fee by a letter, fvl. § 49) or reverses what is (fvl. §
   * 35), so that the party hears of it, and then puts the answer right.
   */
  boolean standingOn(InspectionId inspection, String controlPoint);
}
