package no.bht.training.equivalence.domain;

import java.time.LocalDate;

/**
 * A judgement was found wrong.
 *
 * @param by id of the one who did it
 */
public record SetAside(LocalDate on, String by, String reason) {}
