package no.bht.supervision.guidance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * @param givenOn the day it was given; today if {@code null}
 */
record GuidanceRequest(
    @Size(min = 1, max = 20) @FreeText @Nullable String controlPoint,
    @Said @FreeText String text,
    @Nullable LocalDate givenOn) {}
