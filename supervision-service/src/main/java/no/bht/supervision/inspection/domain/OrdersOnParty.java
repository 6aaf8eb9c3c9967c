package no.bht.supervision.inspection.domain;

import no.bht.supervision.domain.Party;

/** What an inspection must know of orders. */
public interface OrdersOnParty {
  /** Whether an order of this inspection, or an open one, demands the service's assistance. */
  boolean requiringAssistance(Party party, InspectionId inspection);

  /** Whether an order that is not withdrawn rests on this point of this inspection. */
  boolean standingOn(InspectionId inspection, String controlPoint);
}
