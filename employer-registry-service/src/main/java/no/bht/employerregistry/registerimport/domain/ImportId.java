package no.bht.employerregistry.registerimport.domain;

import java.util.UUID;

/** Identifies an import. */
public record ImportId(UUID value) {}
