package no.bht.training.completion.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.domain.CompletionReport;
import no.bht.training.completion.domain.Completions;
import no.bht.training.completion.domain.ReportSource;
import no.bht.training.completion.domain.Revocation;
import no.bht.training.course.domain.CourseId;
import no.bht.training.domain.NotFound;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCompletions implements Completions {
  private static final String ADD_REPORT =
      """
      insert into completion_report
        (completion_id, reported_by, source, reported_on, said_completed_on)
      values (:id, :reportedBy, :source, :reportedOn, :saidCompletedOn)
      on conflict do nothing
      """;
  private static final String REPORTS =
      """
      select reported_by, source, cast(reported_on as text), cast(said_completed_on as text)
      from completion_report where completion_id = :id order by reported_on, source, reported_by
      """;

  private final CompletionEntityRepository repository;
  private final Session entities;

  PostgresCompletions(CompletionEntityRepository repository, Session entities) {
    this.repository = repository;
    this.entities = entities;
  }

  @Override
  public Optional<Completion> find(CompletionId id) {
    return repository.findByIdOptional(id.value()).map(PostgresCompletions::completion);
  }

  @Override
  public Optional<Completion> lock(CompletionId id) {
    return repository
        .findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .map(PostgresCompletions::completion);
  }

  @Override
  public List<Completion> standing(PersonKey person, CourseId course) {
    return repository
        .list(
            "personKey = ?1 and courseId = ?2 and revokedOn is null",
            person.value(),
            course.value())
        .stream()
        .map(PostgresCompletions::completion)
        .toList();
  }

  @Override
  public List<Completion> ofPerson(PersonKey person) {
    return repository.list("personKey", Sort.by("completedOn").and("id"), person.value()).stream()
        .map(PostgresCompletions::completion)
        .toList();
  }

  @Override
  public void add(Completion completion) {
    CompletionEntity entity = new CompletionEntity();
    entity.id = completion.id().value();
    entity.personKey = completion.person().value();
    entity.courseId = completion.course().value();
    entity.edition = completion.edition();
    entity.completedOn = completion.completedOn();
    entity.lastDay = completion.lastDay();
    entity.reportedOn = completion.reportedOn();
    entity.reportedBy = completion.reportedBy().value();
    repository.persistAndFlush(entity);
  }

  @Override
  public Completion save(Completion completion) {
    CompletionEntity entity =
        repository.findByIdOptional(completion.id().value()).orElseThrow(NotFound::new);
    Revocation revocation = completion.revocation();
    if (revocation != null) {
      entity.revokedOn = revocation.revokedOn();
      entity.revokedBy = revocation.revokedBy();
      entity.revocationGround = revocation.ground();
      entity.revocationReason = revocation.reason();
    }
    repository.flush();
    return completion(entity);
  }

  @Override
  public void addReport(CompletionId id, CompletionReport report) {
    entities
        .createNativeMutationQuery(ADD_REPORT)
        .setParameter("id", id.value())
        .setParameter("reportedBy", report.reportedBy().value())
        .setParameter("source", report.source().name())
        .setParameter("reportedOn", report.reportedOn())
        .setParameter("saidCompletedOn", report.saidCompletedOn())
        .executeUpdate();
  }

  @Override
  public List<CompletionReport> reports(CompletionId id) {
    return entities
        .createNativeQuery(REPORTS, Object[].class)
        .setParameter("id", id.value())
        .getResultList()
        .stream()
        .map(PostgresCompletions::report)
        .toList();
  }

  private static CompletionReport report(Object[] row) {
    return new CompletionReport(
        new OrganisationNumber((String) row[0]),
        ReportSource.valueOf((String) row[1]),
        LocalDate.parse((String) row[2]),
        LocalDate.parse((String) row[3]));
  }

  private static Completion completion(CompletionEntity entity) {
    return new Completion(
        new CompletionId(entity.id),
        new PersonKey(entity.personKey),
        new CourseId(entity.courseId),
        entity.edition,
        entity.completedOn,
        entity.lastDay,
        entity.reportedOn,
        new OrganisationNumber(entity.reportedBy),
        revocation(entity),
        entity.version);
  }

  private static @Nullable Revocation revocation(CompletionEntity entity) {
    return entity.revokedOn == null
        ? null
        : new Revocation(
            entity.revokedOn, entity.revokedBy, entity.revocationGround, entity.revocationReason);
  }
}
