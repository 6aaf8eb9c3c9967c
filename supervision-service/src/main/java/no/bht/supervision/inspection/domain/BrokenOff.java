package no.bht.supervision.inspection.domain;

import java.time.LocalDate;

/** When, by whom and why an inspection was broken off (avbrutt). */
public record BrokenOff(LocalDate on, String by, String reason) {}
