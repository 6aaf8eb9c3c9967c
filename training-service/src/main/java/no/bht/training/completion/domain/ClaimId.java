package no.bht.training.completion.domain;

import java.util.UUID;

/** Identifies a claim. */
public record ClaimId(UUID value) {}
