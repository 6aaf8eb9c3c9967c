package no.bht.training.completion.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.CourseId;
import no.bht.training.roster.domain.MemberId;

/** A completion of a member of a provider's staff counts on no day; told as it was completed. */
public record TrainingRevoked(
    OrganisationNumber provider,
    MemberId member,
    CourseId course,
    LocalDate completedOn,
    LocalDate revokedOn,
    RevocationGround ground) {}
