package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;

/** What the register says of parties. */
public interface PartyRegister {
  /** As it was known by the day. */
  PartyFacts of(OrganisationNumber unit, LocalDate day);

  /** The enterprise that a sub-unit belongs to, where that is known. */
  Optional<OrganisationNumber> mainUnitOf(OrganisationNumber subUnit, LocalDate day);

  /** Whether it is known that the sub-unit is no part of the party, or it is the party itself. */
  default boolean isAnothers(OrganisationNumber subUnit, OrganisationNumber party, LocalDate day) {
    return subUnit.equals(party)
        || mainUnitOf(subUnit, day).filter(main -> !main.equals(party)).isPresent();
  }

  /** How a provider is organised, where that is known. */
  Optional<String> kindOf(OrganisationNumber provider, LocalDate day);

  /** Whether the enterprise has left the register. */
  boolean isGone(OrganisationNumber unit, LocalDate day);
}
