package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;

/** What other services have announced about a party. */
public interface Backgrounds {
  /** What is known of {@code party} as it was on {@code day}. */
  Background of(Party party, LocalDate day);

  /** The same of what is inspected: where it is a sub-unit, what is known of that with it. */
  default Background of(Opening opening, LocalDate day) {
    Background whole = of(opening.party(), day);
    OrganisationNumber subUnit = opening.purpose().subUnit();
    return subUnit == null
        ? whole
        : whole.with(of(new Party(opening.party().kind(), subUnit), day));
  }

  /** What the inspector sees besides, on opening. */
  Dossier dossier(Opening opening, LocalDate day);
}
