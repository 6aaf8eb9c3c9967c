package no.bht.casework.domain;

import no.bht.platform.organisation.OrganisationNumber;

/** In which language parties want to be written to; Bokmål until they say. */
public interface PartyLanguages {

  /** A party's choice and how often it was changed. */
  record Choice(Language language, long version) {}

  Choice of(OrganisationNumber party);

  Choice choose(OrganisationNumber party, Language language);
}
