package no.bht.platform.testing.violation.cycle.two;

import no.bht.platform.testing.violation.cycle.one.One;

/** Planted: the other half of a cycle. */
public record Two(One one) {}
