package no.bht.training.domain;

import no.bht.platform.organisation.OrganisationNumber;

/** Port: who calls, and whose case it may be. What is not allowed is {@link NotFound}. */
public interface Access {

  /** The caller acts for the party. */
  void requireParty(OrganisationNumber party);

  /** The caller acts for the party or controls courses. */
  void requirePartyOrCaseOfficer(OrganisationNumber party);

  /** Whether the caller acts for the party, controls courses or inspects. */
  boolean isPartyOrOffice(OrganisationNumber party);

  /** As {@link #isPartyOrOffice}, or not found. */
  default void requirePartyOrOffice(OrganisationNumber party) {
    if (!isPartyOrOffice(party)) {
      throw new NotFound();
    }
  }

  /** The organisation the caller acts for. */
  OrganisationNumber organisation();

  /** Whether a machine calls that may report completions. */
  boolean isReportingMachine();

  /** The caller's id, for the record of a decision. */
  String officer();
}
