package no.bht.training.roster.domain;

import java.util.UUID;

/** Identifies one membership of a provider's staff; says nothing of the person. */
public record MemberId(UUID value) {}
