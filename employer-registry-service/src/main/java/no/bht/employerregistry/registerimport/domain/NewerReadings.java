package no.bht.employerregistry.registerimport.domain;

import java.util.Collection;
import java.util.Set;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.platform.organisation.OrganisationNumber;

/** What is known from a source fresher than a file; a file never undoes it. */
public interface NewerReadings {

  /**
   * Of these, the units that were read after the file was made, and those that the register has
   * taken out of its open data (fjernet). Until the transaction ends nobody but the import itself
   * takes units over.
   */
  Set<OrganisationNumber> among(Collection<OrganisationNumber> numbers, Reading reading);
}
