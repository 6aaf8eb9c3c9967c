package no.bht.employerregistry.affiliation.domain;

import java.util.List;

/** Hands over what happened, in the transaction of the change. */
public interface AffiliationEvents {

  void add(List<? extends AffiliationEvent> events);
}
