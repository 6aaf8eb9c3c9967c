package no.bht.training.domain;

import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;

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

  /** Whether the caller acts for the party. */
  boolean actsFor(OrganisationNumber party);

  /** Whether the caller controls courses. */
  boolean isCaseOfficer();

  /** Whether a machine calls that may report completions of its organisation's courses. */
  boolean isReportingMachine();

  /** Whether the caller may report completions of its own staff. */
  boolean mayReportOwnStaff();

  /** The person who calls, if one does. */
  Optional<PersonKey> person();

  /** The caller's id, for the record of a decision. */
  String officer();
}
