package no.bht.approval.approvalcase.domain;

import java.util.UUID;

/** Identifies an application and the case that it opens (sak). */
public record ApprovalCaseId(UUID value) {}
