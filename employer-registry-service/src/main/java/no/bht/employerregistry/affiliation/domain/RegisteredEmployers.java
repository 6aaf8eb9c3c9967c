package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The employers read from the national register, as far as affiliation needs them. */
public interface RegisteredEmployers {

  /**
   * Locks the employer until the transaction ends, so that its affiliations change one at a time.
   */
  Optional<Registration> lock(OrganisationNumber employer);

  /**
   * @param deregisteredOn null while it stands in the register
   * @param employees null where the register does not say
   */
  record Registration(@Nullable LocalDate deregisteredOn, @Nullable Integer employees) {}
}
