package no.bht.approval.approvalcase.domain.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a competence area: from when the provider gives advice in it (åpning av
 * kompetanseområde).
 *
 * @param responsible place in the staff list, from 1, of the one who answers for the area
 * @param description how advice is given
 */
public record AreaOpening(
    CompetenceArea area,
    LocalDate openFrom,
    @Nullable Integer responsible,
    @Nullable String description) {}
