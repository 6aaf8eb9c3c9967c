package no.bht.supervision.violationfee.domain;

import java.util.UUID;

/** Identity of a violation fee; the case is known by it in the procedure, too. */
public record FeeId(UUID value) {}
