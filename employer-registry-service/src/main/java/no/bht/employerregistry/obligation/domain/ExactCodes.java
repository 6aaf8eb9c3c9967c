package no.bht.employerregistry.obligation.domain;

import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

/** Exact codes that the registrar has recorded. */
public interface ExactCodes {

  void add(OrganisationNumber employer, ExactCode code);

  /**
   * Employers that have, or had, one; in the order of their numbers.
   *
   * @param after number behind which it goes on; empty for the first
   */
  List<OrganisationNumber> employers(String after, int most);
}
