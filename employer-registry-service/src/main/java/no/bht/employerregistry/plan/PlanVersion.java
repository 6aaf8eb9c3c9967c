package no.bht.employerregistry.plan;

import java.time.Instant;
import no.bht.employerregistry.plan.domain.ChangeReason;
import no.bht.employerregistry.submission.Side;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan without its content.
 *
 * @param author organisation number of the party that made it; null where it was not kept
 */
public record PlanVersion(
    long version,
    Instant changedAt,
    Side side,
    @Nullable String author,
    ChangeReason reason,
    @Nullable String note) {}
