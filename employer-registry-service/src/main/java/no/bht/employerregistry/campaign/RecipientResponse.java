package no.bht.employerregistry.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record RecipientResponse(
    String employer,
    String outcome,
    @Nullable Instant sentAt,
    @Nullable Instant openedAt,
    @Nullable Instant affiliatedAt) {}
