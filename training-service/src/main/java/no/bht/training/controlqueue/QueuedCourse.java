package no.bht.training.controlqueue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A course that waits for a control.
 *
 * @param since first day it stood in the queue
 * @param completions persons who have completed it and would be concerned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueuedCourse(
    UUID courseId,
    OrganisationNumber organiser,
    String name,
    boolean open,
    BigDecimal hours,
    boolean shorterThanEstimated,
    int version,
    ControlReason reason,
    LocalDate since,
    @Nullable LocalDate countsTo,
    long completions) {}
