package no.bht.supervision.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits.
 *
 * @param kind what is waited for, UPPER_SNAKE
 * @param dueOn the last day, Europe/Oslo
 * @param overdue whether that day is past
 * @param href where it is found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkItem(
    UUID id,
    String kind,
    @Nullable OrganisationNumber party,
    @Nullable String inspector,
    @Nullable String unit,
    LocalDate dueOn,
    boolean overdue,
    String href) {}
