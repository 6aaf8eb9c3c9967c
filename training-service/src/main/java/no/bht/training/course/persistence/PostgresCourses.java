package no.bht.training.course.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseOffer;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.CourseVersion;
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
  public Optional<Course> hold(CourseId id) {
    return held(id, LockModeType.PESSIMISTIC_READ);
  }

  @Override
  public Optional<Course> lock(CourseId id) {
    return held(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Course> held(CourseId id, LockModeType mode) {
    return repository.findByIdOptional(id.value(), mode).map(PostgresCourses::course);
  }

  @Override
  public boolean isReplaced(CourseId id) {
    return repository.count("replaces = ?1 and state <> ?2", id.value(), CourseState.REJECTED) > 0;
  }

  @Override
  public void add(Course course) {
    CourseEntity entity = new CourseEntity();
    entity.id = course.id().value();
    entity.submittedOn = course.submittedOn();
    entity.edition = course.edition().number();
    entity.firstCourseId = course.edition().first().value();
    CourseId replaces = course.edition().replaces();
    entity.replaces = replaces == null ? null : replaces.value();
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

  @Override
  public List<Course> counting(Query query) {
    return repository.counting(query).stream().map(PostgresCourses::course).toList();
  }

  @Override
  public List<Course> versionsOf(CourseId first, int limit) {
    return repository
        .find("firstCourseId", Sort.by("edition").and("id"), first.value())
        .page(0, limit)
        .stream()
        .map(PostgresCourses::course)
        .toList();
  }

  private static void copyContent(CourseContent content, CourseEntity entity) {
    CourseOffer offer = content.offer();
    entity.organiser = content.organiser().value();
    entity.name = content.name();
    entity.open = offer.open();
    entity.form = offer.form();
    entity.level = offer.level();
    entity.place = offer.place();
    entity.priceNok = offer.priceNok();
    entity.hours = content.hours();
    entity.validMonths = content.validMonths();
    entity.parts = content.parts().stream().map(CoursePartEmbeddable::of).toList();
    entity.coverage = List.copyOf(content.coverage());
    entity.objectivesVersion = content.objectivesVersion();
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
      entity.countsTo = decision.countsTo();
      entity.earlierCompletions = decision.earlier();
    }
  }

  private static Course course(CourseEntity entity) {
    return new Course(
        new CourseId(entity.id),
        new CourseVersion(
            entity.edition,
            new CourseId(entity.firstCourseId),
            entity.replaces == null ? null : new CourseId(entity.replaces)),
        content(entity),
        entity.submittedOn,
        entity.state,
        decision(entity),
        entity.version);
  }

  private static CourseContent content(CourseEntity entity) {
    return new CourseContent(
        new OrganisationNumber(entity.organiser),
        entity.name,
        new CourseOffer(entity.open, entity.form, entity.level, entity.place, entity.priceNok),
        entity.hours,
        entity.validMonths,
        entity.parts.stream().map(CoursePartEmbeddable::part).toList(),
        entity.objectivesVersion);
  }

  private static @Nullable CourseDecision decision(CourseEntity entity) {
    return entity.decidedOn == null
        ? null
        : new CourseDecision(
            entity.decidedOn,
            entity.decidedBy,
            new Reasons(entity.rules, entity.facts, entity.considerations),
            entity.countsFrom,
            entity.countsTo,
            entity.earlierCompletions);
  }
}
