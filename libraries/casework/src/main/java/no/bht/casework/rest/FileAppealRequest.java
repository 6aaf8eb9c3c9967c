package no.bht.casework.rest;

import java.time.LocalDate;
import no.bht.casework.body.Said;
import org.jspecify.annotations.Nullable;

/**
 * An appeal.
 *
 * @param handedOverOn the day of posting, where an officer registers what came on paper
 */
record FileAppealRequest(
    @Said String grounds, @Said String changeWanted, @Nullable LocalDate handedOverOn) {}
