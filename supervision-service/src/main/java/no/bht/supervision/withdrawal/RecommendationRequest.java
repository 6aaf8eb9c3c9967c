package no.bht.supervision.withdrawal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;

/** What an inspector recommends. */
record RecommendationRequest(
    @NotEmpty Set<@NotNull Requirement> requirements, @Said @FreeText String reasons) {}
