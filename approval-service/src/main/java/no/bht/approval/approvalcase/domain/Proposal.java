package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that one officer has proposed and another is to confirm (to par øyne). Practice of the
 * office, no statute.
 *
 * @param validTo last day of the approval; {@code null} for the full period, or when refused
 * @param exceptionReason why § 2-2 last paragraph is used; {@code null} if it is not
 * @param proposedBy reference of the officer, no name
 */
public record Proposal(
    Decisions.Outcome outcome,
    @Nullable LocalDate validTo,
    Decisions.Stated reasons,
    @Nullable String exceptionReason,
    String proposedBy,
    Instant proposedAt) {}
