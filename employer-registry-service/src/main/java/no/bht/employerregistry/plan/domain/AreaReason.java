package no.bht.employerregistry.plan.domain;

/** Why an area of assistance has no measure. */
public record AreaReason(AssistanceArea area, String reason) {}
