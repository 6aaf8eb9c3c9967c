package no.bht.supervision.inspection.domain;

import java.util.UUID;

/** Identity of an inspection. */
public record InspectionId(UUID value) {}
