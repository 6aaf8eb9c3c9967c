package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * To whom a case is given.
 *
 * @param assignee reference of the officer; {@code null} for nobody
 */
record AssignmentRequest(
    @Size(max = 100) @Pattern(regexp = "[^\\s\\p{Cntrl}]+") @FreeText @Nullable String assignee) {}
