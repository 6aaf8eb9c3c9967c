package no.bht.approval.approvalcase.domain.submission;

import org.jspecify.annotations.Nullable;

/**
 * Where the provider is reached (kontaktopplysninger); public. A change of it needs no weighing and
 * goes straight to the register.
 */
public record Contact(
    @Nullable String email, @Nullable String telephone, @Nullable String website) {}
