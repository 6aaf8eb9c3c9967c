package no.bht.training.course.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.CourseControls;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Reasons;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCourseControls implements CourseControls {
  private static final UUID FIRST = new UUID(0, 0);

  private final CourseControlEntityRepository repository;

  PostgresCourseControls(CourseControlEntityRepository repository) {
    this.repository = repository;
  }

  @Override
  public void add(CourseControl control) {
    CourseDecision decision = control.decision();
    CourseControlEntity entity = new CourseControlEntity();
    entity.id = control.id();
    entity.courseId = control.course().value();
    entity.outcome = control.outcome();
    entity.controlledOn = decision.decidedOn();
    entity.controlledBy = decision.decidedBy();
    entity.rules = decision.reasons().rules();
    entity.facts = decision.reasons().facts();
    entity.considerations = decision.reasons().considerations();
    entity.countsFrom = decision.countsFrom();
    entity.countsTo = decision.countsTo();
    entity.earlierCompletions = decision.earlier();
    repository.persist(entity);
  }

  @Override
  public List<CourseControl> of(CourseId course, @Nullable UUID after, int limit) {
    return repository
        .find(
            "courseId = ?1 and id > ?2",
            Sort.by("id"),
            course.value(),
            after == null ? FIRST : after)
        .page(0, limit)
        .stream()
        .map(PostgresCourseControls::control)
        .toList();
  }

  private static CourseControl control(CourseControlEntity entity) {
    return new CourseControl(
        entity.id,
        new CourseId(entity.courseId),
        entity.outcome,
        new CourseDecision(
            entity.controlledOn,
            entity.controlledBy,
            new Reasons(entity.rules, entity.facts, entity.considerations),
            entity.countsFrom,
            entity.countsTo,
            entity.earlierCompletions));
  }
}
