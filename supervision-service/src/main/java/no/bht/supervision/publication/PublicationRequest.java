package no.bht.supervision.publication;

import jakarta.validation.constraints.NotNull;

/** Why a further entry is made. */
record PublicationRequest(PublishedReaction.@NotNull Cause cause) {}
