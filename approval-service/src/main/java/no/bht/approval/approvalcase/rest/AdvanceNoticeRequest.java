package no.bht.approval.approvalcase.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Notice that an application may be refused.
 *
 * @param deadline last day to comment; {@code null} for the usual time
 */
record AdvanceNoticeRequest(@Nullable LocalDate deadline) {}
