package no.bht.training.course.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a course is offered.
 *
 * @param open open to all; otherwise internal, for the organiser's own staff
 * @param place where it is held; null if anywhere
 * @param priceNok price in kroner for a participant; null if not stated
 */
public record CourseOffer(
    boolean open,
    CourseForm form,
    CourseLevel level,
    @Nullable String place,
    @Nullable Integer priceNok) {}
