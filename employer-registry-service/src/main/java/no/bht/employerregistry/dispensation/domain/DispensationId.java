package no.bht.employerregistry.dispensation.domain;

import java.util.UUID;

/** Identifies a dispensation, from the application on. */
public record DispensationId(UUID value) {}
