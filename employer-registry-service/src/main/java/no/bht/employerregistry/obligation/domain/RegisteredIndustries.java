package no.bht.employerregistry.obligation.domain;

import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;

/** Reads employers for the check, each with few indexed statements. */
public interface RegisteredIndustries {

  Optional<RegisteredEmployer> find(OrganisationNumber number);

  /** The sub-units of a main unit. */
  List<RegisteredEmployer> subUnitsOf(OrganisationNumber mainUnit);
}
