package no.bht.platform.testing.violation.adapterisolation.feature.persistence;

/** Planted: what another adapter must not know. */
public record Rows() {}
