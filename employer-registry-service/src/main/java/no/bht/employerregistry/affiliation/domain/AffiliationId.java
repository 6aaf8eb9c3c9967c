package no.bht.employerregistry.affiliation.domain;

import java.util.UUID;

/** Identifies an affiliation. */
public record AffiliationId(UUID value) {}
