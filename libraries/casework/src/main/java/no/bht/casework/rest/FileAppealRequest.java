package no.bht.casework.rest;

import java.time.LocalDate;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * An appeal.
 *
 * @param handedOverOn the day of posting, where an officer registers what came on paper
 */
record FileAppealRequest(
    @Said @FreeText String grounds,
    @Said @FreeText String changeWanted,
    @Nullable LocalDate handedOverOn) {}
