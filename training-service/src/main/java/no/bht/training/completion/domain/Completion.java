package no.bht.training.completion.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.EarlierCompletions;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A person has completed a course (gjennomført opplæring). Statute: FOR-2011-12-06-1360 § 2-3.
 *
 * <p>It counts from the day to the last day, which the rule of the course sets or the loss of the
 * course's acceptance; without one it counts for ever. Revoked it counts on no day.
 *
 * @param edition version of the course's content
 * @param lastDay last day it counts; null: no end
 * @param reportedBy the organisation that reported it first
 * @param revocation null while it stands
 * @param version counts its changes, for If-Match
 */
public record Completion(
    CompletionId id,
    PersonKey person,
    CourseId course,
    int edition,
    LocalDate completedOn,
    @Nullable LocalDate lastDay,
    LocalDate reportedOn,
    OrganisationNumber reportedBy,
    @Nullable Revocation revocation,
    long version) {

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
    requireCounting(course, completedOn, today);
    return new Completion(
        id,
        person,
        course.id(),
        course.edition().number(),
        completedOn,
        course.lastDayOf(completedOn),
        today,
        reportedBy,
        null,
        0);
  }

  /**
   * A completion of the course on the day counts.
   *
   * @throws CommandRefused if the course is not accepted, did not count on that day, or the day has
   *     not come
   */
  public static void requireCounting(Course course, LocalDate completedOn, LocalDate today) {
    LocalDate countsFrom = course.countsFrom();
    LocalDate countsTo = course.countsTo();
    if (countsFrom == null || hasStopped(course)) {
      throw new CommandRefused(new Refusal.CourseNotAccepted());
    }
    if (completedOn.isAfter(today)) {
      throw new CommandRefused(new Refusal.CompletedInFuture());
    }
    if (completedOn.isBefore(countsFrom)) {
      throw new CommandRefused(new Refusal.CompletedTooEarly(countsFrom));
    }
    if (countsTo != null && completedOn.isAfter(countsTo)) {
      throw new CommandRefused(new Refusal.CompletedTooLate(countsTo));
    }
  }

  private static boolean hasStopped(Course course) {
    return course.state() == CourseState.ACCEPTANCE_LOST
        && course.decision() != null
        && course.decision().earlier() == EarlierCompletions.STOPPED;
  }

  /**
   * The one of a person's completions of a course that a report means. Where completions have no
   * end there is one; where they have, a report of a day near another means the same.
   *
   * @param nearDays days between two reports that still mean the same
   */
  public static Optional<Completion> meant(
      List<Completion> known, Course course, LocalDate completedOn, int nearDays) {
    boolean onlyOne = course.content().validMonths() == null;
    return known.stream()
        .filter(one -> one.revocation() == null)
        .filter(one -> onlyOne || one.daysFrom(completedOn) <= nearDays)
        .min(Comparator.comparingLong(one -> one.daysFrom(completedOn)));
  }

  private long daysFrom(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(completedOn, day));
  }

  /** Whether it counts on the day. */
  public boolean countsOn(LocalDate date) {
    return revocation == null
        && !date.isBefore(completedOn)
        && (lastDay == null || !date.isAfter(lastDay));
  }

  /**
   * The same, revoked.
   *
   * @throws CommandRefused if it is already
   */
  public Completion revoked(Revocation made) {
    if (revocation != null) {
      throw new CommandRefused(new Refusal.CompletionAlreadyRevoked());
    }
    return new Completion(
        id, person, course, edition, completedOn, lastDay, reportedOn, reportedBy, made, version);
  }

  /** Prints ids only; the person stays out of logs. */
  @Override
  public String toString() {
    return "Completion[" + id.value() + "]";
  }
}
