package no.bht.training.completion.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.CourseId;
import no.bht.training.roster.domain.MemberId;

/**
 * A member of a provider's staff has completed a course; told to each provider by its own member
 * id.
 */
public record TrainingCompleted(
    OrganisationNumber provider, MemberId member, CourseId course, LocalDate completedOn) {}
