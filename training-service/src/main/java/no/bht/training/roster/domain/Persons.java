package no.bht.training.roster.domain;

import no.bht.platform.person.PersonKey;

/** Port: makes changes about one person wait for each other. */
public interface Persons {

  /**
   * Holds the person until the transaction ends, and the courses the person has completed: none of
   * them loses its acceptance unseen while the person comes to a provider. Taken before any
   * provider is.
   */
  void lock(PersonKey person);
}
