package no.bht.supervision.documentdemand;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing done to a demand.
 *
 * @param content what was said with it
 * @param deadline the last day it set
 */
record DemandEntry(
    DemandState.Command command,
    Instant at,
    String by,
    @Nullable String content,
    @Nullable LocalDate deadline) {}
