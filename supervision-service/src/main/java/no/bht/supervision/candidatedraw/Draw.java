package no.bht.supervision.candidatedraw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.supervision.candidate.CandidateFilter;
import org.jspecify.annotations.Nullable;

/**
 * A draw with everything it follows from.
 *
 * @param seed made by the service
 * @param pool how many could be drawn
 * @param poolSha256 of their organisation numbers in order, a line feed between two
 * @param byChance how many came by chance, of the whole pool
 * @param byRisk how many came by score, of the rest
 * @param campaignId the campaign of inspections it has become
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Draw(
    UUID id,
    Instant drawnAt,
    String drawnBy,
    LocalDate asOf,
    int weightsVersion,
    String purpose,
    int size,
    int randomPercent,
    String seed,
    CandidateFilter filter,
    int pool,
    String poolSha256,
    int byChance,
    int byRisk,
    @Nullable UUID campaignId) {}
