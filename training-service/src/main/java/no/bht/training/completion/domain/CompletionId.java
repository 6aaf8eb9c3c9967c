package no.bht.training.completion.domain;

import java.util.UUID;

/** Identifies a completion. */
public record CompletionId(UUID value) {}
