package no.bht.supervision.inspection.domain;

import java.time.LocalDate;

/** When and by whom an inspection was closed (avsluttet). */
public record Closing(LocalDate closedOn, String closedBy) {}
