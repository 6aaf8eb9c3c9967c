package no.bht.approval.recommendation;

import jakarta.validation.constraints.NotNull;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;

/** The answer, with its reason. */
record AnswerRequest(Recommendation.@NotNull Answer answer, @Said @FreeText String reason) {}
