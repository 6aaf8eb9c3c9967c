package no.bht.employerregistry.employer.domain;

import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;

/** Tells others that employers have left the register, once each. */
public interface Deregistrations {

  /**
   * Tells of every unit that has left since the last time, in the transaction of the change.
   *
   * @param readOn day on which the registry read it
   * @param removed of these, and besides them, the units that are taken out of the open data
   *     (fjernet): copies are to be erased
   */
  void tell(LocalDate readOn, Set<OrganisationNumber> removed);
}
