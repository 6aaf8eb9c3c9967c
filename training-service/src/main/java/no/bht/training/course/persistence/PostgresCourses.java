package no.bht.training.course.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.domain.Reasons;
import no.bht.training.domain.NotFound;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCourses implements Courses {
  private final CourseEntityRepository repository;

  PostgresCourses(CourseEntityRepository repository) {
    this.repository = repository;
  }

  @Override
  public Optional<Course> find(CourseId id) {
    return repository.findByIdOptional(id.value()).map(PostgresCourses::course);
  }

  @Override
  public void add(Course course) {
    CourseEntity entity = new CourseEntity();
    entity.id = course.id().value();
    entity.submittedOn = course.submittedOn();
    copyContent(course.content(), entity);
    copyDecision(course, entity);
    repository.persist(entity);
  }

  @Override
  public Course save(Course course) {
    CourseEntity entity =
        repository.findByIdOptional(course.id().value()).orElseThrow(NotFound::new);
    copyDecision(course, entity);
    repository.flush();
    return course(entity);
  }

  @Override
  public List<Course> in(CourseState state, @Nullable UUID after, int limit) {
    return repository.in(state, after, limit).stream().map(PostgresCourses::course).toList();
  }

  private static void copyContent(CourseContent content, CourseEntity entity) {
    entity.organiser = content.organiser().value();
    entity.name = content.name();
    entity.open = content.open();
    entity.form = content.form();
    entity.hours = content.hours();
    entity.coverage = List.copyOf(content.coverage());
    entity.objectivesVersion = content.objectivesVersion();
    entity.edition = content.edition();
  }

  private static void copyDecision(Course course, CourseEntity entity) {
    entity.state = course.state();
    CourseDecision decision = course.decision();
    if (decision != null) {
      entity.decidedOn = decision.decidedOn();
      entity.decidedBy = decision.decidedBy();
      entity.rules = decision.reasons().rules();
      entity.facts = decision.reasons().facts();
      entity.considerations = decision.reasons().considerations();
      entity.countsFrom = decision.countsFrom();
    }
  }

  private static Course course(CourseEntity entity) {
    CourseContent content =
        new CourseContent(
            new OrganisationNumber(entity.organiser),
            entity.name,
            entity.open,
            entity.form,
            entity.hours,
            new TreeSet<>(entity.coverage),
            entity.objectivesVersion,
            entity.edition);
    return new Course(
        new CourseId(entity.id),
        content,
        entity.submittedOn,
        entity.state,
        decision(entity),
        entity.version);
  }

  private static @Nullable CourseDecision decision(CourseEntity entity) {
    return entity.decidedOn == null
        ? null
        : new CourseDecision(
            entity.decidedOn,
            entity.decidedBy,
            new Reasons(entity.rules, entity.facts, entity.considerations),
            entity.countsFrom);
  }
}
