package no.bht.training.course.domain;

import java.util.UUID;

/** Identifies a course. */
public record CourseId(UUID value) {}
