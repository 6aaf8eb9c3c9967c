package no.bht.approval.approvalcase.domain;

import java.util.UUID;

/** Identifies one approval (godkjenning). */
public record ApprovalId(UUID value) {}
