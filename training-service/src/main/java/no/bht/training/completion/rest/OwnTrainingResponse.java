package no.bht.training.completion.rest;

import java.util.List;

/** All that is known of a person's training, for the person. */
record OwnTrainingResponse(
    boolean trainedToday,
    List<CompletionResponse> completions,
    List<OwnEquivalentResponse> equivalents,
    List<ClaimResponse> claims) {}
