package no.bht.platform.changefeed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One public change.
 *
 * @param cursor its place in the feed
 * @param type short name of the event
 * @param before {@code null} if there was nothing
 * @param after {@code null} if nothing is left
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Change(
    long cursor,
    Instant time,
    String type,
    OrganisationNumber organisationNumber,
    @Nullable JsonNode before,
    @Nullable JsonNode after) {}
