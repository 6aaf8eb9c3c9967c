package no.bht.approval.approvalcase.domain.condition;

import java.util.UUID;

/** Identifies a condition. */
public record ConditionId(UUID value) {}
