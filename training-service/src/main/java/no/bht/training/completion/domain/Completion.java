package no.bht.training.completion.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseId;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;

/**
 * A person has completed a course (gjennomført opplæring). Statute: FOR-2011-12-06-1360 § 2-3.
 *
 * @param edition version of the course's content
 * @param reportedBy the organisation that reported it
 */
public record Completion(
    CompletionId id,
    PersonKey person,
    CourseId course,
    int edition,
    LocalDate completedOn,
    LocalDate reportedOn,
    OrganisationNumber reportedBy) {

  /**
   * A completion reported today.
   *
   * @throws CommandRefused if the course is not accepted, did not count on that day, or the day has
   *     not come
   */
  public static Completion reported(
      CompletionId id,
      PersonKey person,
      Course course,
      LocalDate completedOn,
      LocalDate today,
      OrganisationNumber reportedBy) {
    LocalDate countsFrom = course.countsFrom();
    if (countsFrom == null) {
      throw new CommandRefused(new Refusal.CourseNotAccepted());
    }
    if (completedOn.isAfter(today)) {
      throw new CommandRefused(new Refusal.CompletedInFuture());
    }
    if (completedOn.isBefore(countsFrom)) {
      throw new CommandRefused(new Refusal.CompletedTooEarly(countsFrom));
    }
    return new Completion(
        id, person, course.id(), course.content().edition(), completedOn, today, reportedBy);
  }

  /** Prints ids only; the person stays out of logs. */
  @Override
  public String toString() {
    return "Completion[" + id.value() + "]";
  }
}
