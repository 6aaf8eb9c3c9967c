package no.bht.approval.approvalcase.domain.followup;

import java.util.UUID;

/** Identifies one follow-up (oppfølging). */
public record FollowUpId(UUID value) {}
