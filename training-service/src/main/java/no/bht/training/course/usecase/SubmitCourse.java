package no.bht.training.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseOffer;
import no.bht.training.course.domain.CoursePart;
import no.bht.training.course.domain.CourseVersion;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.LearningObjectives;
import no.bht.training.domain.Access;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.NotFound;
import no.bht.training.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes in a course (kurs), or a new version of one, with the learning objectives it covers. */
@ApplicationScoped
public class SubmitCourse {
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
   * @throws CommandRefused if the list does not have an objective, or the version before is
   *     replaced already
   * @throws NotFound if the organiser is another, or has no such version before
   */
  @Transactional
  public Course submit(Command command) {
    access.requirePartyOrCaseOfficer(command.organiser());
    LocalDate today = Oslo.today(clock);
    LearningObjectives objectives = versions.on(today);
    requireKnown(command.parts(), objectives);
    CourseId id = new CourseId(ids.next());
    Course course = Course.submitted(id, edition(id, command), content(command, objectives), today);
    courses.add(course);
    return course;
  }

  private static CourseContent content(Command command, LearningObjectives objectives) {
    return new CourseContent(
        command.organiser(),
        command.name(),
        command.offer(),
        command.hours(),
        command.validMonths(),
        command.parts(),
        objectives.version());
  }

  private CourseVersion edition(CourseId id, Command command) {
    CourseId replaced = command.replaces();
    if (replaced == null) {
      return CourseVersion.first(id);
    }
    Course before =
        courses
            .lock(replaced)
            .filter(course -> course.content().organiser().equals(command.organiser()))
            .orElseThrow(NotFound::new);
    if (courses.isReplaced(replaced)) {
      throw new CommandRefused(new Refusal.CourseAlreadyReplaced());
    }
    return CourseVersion.after(before);
  }

  private static void requireKnown(List<CoursePart> parts, LearningObjectives objectives) {
    List<String> unknown =
        parts.stream()
            .flatMap(part -> part.objectives().stream())
            .filter(code -> !objectives.has(code))
            .distinct()
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      throw new CommandRefused(new Refusal.ObjectivesUnknown(unknown));
    }
  }

  /**
   * What is handed in.
   *
   * @param hours length in hours
   * @param validMonths months for which a completion counts; null: no end
   * @param replaces the version before; null for a new course
   */
  public record Command(
      OrganisationNumber organiser,
      String name,
      CourseOffer offer,
      BigDecimal hours,
      @Nullable Integer validMonths,
      List<CoursePart> parts,
      @Nullable CourseId replaces) {
    /** Copies the list. */
    public Command {
      parts = List.copyOf(parts);
    }
  }
}
