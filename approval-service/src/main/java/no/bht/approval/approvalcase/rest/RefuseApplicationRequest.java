package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The decision to refuse. */
record RefuseApplicationRequest(@NotNull @Valid ReasonsBody reasons) {}
