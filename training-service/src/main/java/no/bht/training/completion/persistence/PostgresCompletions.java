package no.bht.training.completion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.domain.Completions;
import no.bht.training.course.domain.CourseId;

@ApplicationScoped
class PostgresCompletions implements Completions {
  private final CompletionEntityRepository repository;

  PostgresCompletions(CompletionEntityRepository repository) {
    this.repository = repository;
  }

  @Override
  public Optional<Completion> find(CompletionId id) {
    return repository.findByIdOptional(id.value()).map(PostgresCompletions::completion);
  }

  @Override
  public Optional<Completion> of(PersonKey person, CourseId course) {
    return repository
        .find("personKey = ?1 and courseId = ?2", person.value(), course.value())
        .firstResultOptional()
        .map(PostgresCompletions::completion);
  }

  @Override
  public void add(Completion completion) {
    CompletionEntity entity = new CompletionEntity();
    entity.id = completion.id().value();
    entity.personKey = completion.person().value();
    entity.courseId = completion.course().value();
    entity.edition = completion.edition();
    entity.completedOn = completion.completedOn();
    entity.reportedOn = completion.reportedOn();
    entity.reportedBy = completion.reportedBy().value();
    repository.persistAndFlush(entity);
  }

  private static Completion completion(CompletionEntity entity) {
    return new Completion(
        new CompletionId(entity.id),
        new PersonKey(entity.personKey),
        new CourseId(entity.courseId),
        entity.edition,
        entity.completedOn,
        entity.reportedOn,
        new OrganisationNumber(entity.reportedBy));
  }
}
