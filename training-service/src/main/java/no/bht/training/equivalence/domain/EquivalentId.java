package no.bht.training.equivalence.domain;

import java.util.UUID;

/** Identifies a judgement of equivalence. */
public record EquivalentId(UUID value) {}
