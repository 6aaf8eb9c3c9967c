package no.bht.training.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.LearningObjectives;
import no.bht.training.domain.Access;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;

/** Takes in a course (kurs) with the learning objectives it covers. */
@ApplicationScoped
public class SubmitCourse {
  private static final int FIRST_EDITION = 1;

  private final Courses courses;
  private final LearningObjectiveVersions versions;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  SubmitCourse(
      Courses courses,
      LearningObjectiveVersions versions,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.courses = courses;
    this.versions = versions;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the list does not have an objective
   */
  @Transactional
  public Course submit(Command command) {
    access.requirePartyOrCaseOfficer(command.organiser());
    LocalDate today = Oslo.today(clock);
    LearningObjectives objectives = versions.on(today);
    requireKnown(command.coverage(), objectives);
    CourseContent content =
        new CourseContent(
            command.organiser(),
            command.name(),
            command.open(),
            command.form(),
            command.hours(),
            command.coverage(),
            objectives.version(),
            FIRST_EDITION);
    Course course = Course.submitted(new CourseId(ids.next()), content, today);
    courses.add(course);
    return course;
  }

  private static void requireKnown(Set<String> coverage, LearningObjectives objectives) {
    List<String> unknown =
        coverage.stream().filter(code -> !objectives.has(code)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new CommandRefused(new Refusal.ObjectivesUnknown(unknown));
    }
  }

  /** What is handed in; hours is the length in hours. */
  public record Command(
      OrganisationNumber organiser,
      String name,
      boolean open,
      CourseForm form,
      BigDecimal hours,
      Set<String> coverage) {
    /** Copies the set. */
    public Command {
      coverage = Set.copyOf(coverage);
    }
  }
}
