package no.bht.employerregistry.obligation.domain;

import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

/** Reads employers for the check. */
public interface RegisteredIndustries {

  /** The employer, if it is registered, and the sub-units that it has; in one round trip. */
  List<RegisteredEmployer> withSubUnits(OrganisationNumber employer);
}
