package no.bht.training.completion.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * One report of a completion; several of the same completion are merged and all kept.
 *
 * @param saidCompletedOn the day this report says
 */
public record CompletionReport(
    OrganisationNumber reportedBy,
    ReportSource source,
    LocalDate reportedOn,
    LocalDate saidCompletedOn) {}
