package no.bht.supervision.coercivefine.domain;

import java.util.UUID;

/** Identity of a coercive fine; its case in the procedure. */
public record FineId(UUID value) {}
