package no.bht.supervision.domain;

import no.bht.platform.organisation.OrganisationNumber;

/** The party (part) a case is about. Statute: forvaltningsloven § 2 first paragraph letter e. */
public record Party(PartyKind kind, OrganisationNumber number) {}
