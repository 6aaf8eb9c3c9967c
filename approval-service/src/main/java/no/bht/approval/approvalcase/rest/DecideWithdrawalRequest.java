package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The decision to withdraw. */
record DecideWithdrawalRequest(
    @NotNull LocalDate withdrawnFrom, @NotNull @Valid ReasonsBody reasons) {}
