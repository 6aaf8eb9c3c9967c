package no.bht.platform.testing.violation.cycle.one;

import no.bht.platform.testing.violation.cycle.two.Two;

/** Planted: one half of a cycle. */
public record One(Two two) {}
