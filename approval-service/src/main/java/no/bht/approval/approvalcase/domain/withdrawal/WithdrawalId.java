package no.bht.approval.approvalcase.domain.withdrawal;

import java.util.UUID;

/** Identifies a case on withdrawal; casework knows its decision by the same id. */
public record WithdrawalId(UUID value) {}
