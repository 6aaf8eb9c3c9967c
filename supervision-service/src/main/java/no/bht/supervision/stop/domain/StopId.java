package no.bht.supervision.stop.domain;

import java.util.UUID;

/** Identity of a stop; its case in the procedure. */
public record StopId(UUID value) {}
