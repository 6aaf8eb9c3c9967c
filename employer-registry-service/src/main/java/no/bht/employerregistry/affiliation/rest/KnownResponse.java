package no.bht.employerregistry.affiliation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Party;
import org.jspecify.annotations.Nullable;

/** What was known of an affiliation from a moment on, and why it changed then. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KnownResponse(
    Instant since,
    Change change,
    @Nullable Party by,
    @Nullable String reason,
    AffiliationResponse affiliation) {}
