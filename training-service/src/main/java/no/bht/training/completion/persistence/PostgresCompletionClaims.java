package no.bht.training.completion.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.completion.domain.ClaimId;
import no.bht.training.completion.domain.CompletionClaim;
import no.bht.training.completion.domain.CompletionClaims;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.course.domain.CourseId;

@ApplicationScoped
class PostgresCompletionClaims implements CompletionClaims {
  private static final UUID FIRST = new UUID(0, 0);
  private static final String WAITING_AT =
      """
      select c, m.id, m.reference from CompletionClaimEntity c, MemberEntity m
      where m.personKey = c.personKey and m.provider = :provider and m.annulledOn is null
        and c.completionId is null
        and m.firstDay <= :date and (m.lastDay is null or m.lastDay >= :date) and c.id > :after
      order by c.id
      """;

  private final CompletionClaimEntityRepository repository;
  private final EntityManager entities;

  PostgresCompletionClaims(CompletionClaimEntityRepository repository, EntityManager entities) {
    this.repository = repository;
    this.entities = entities;
  }

  @Override
  public Optional<CompletionClaim> waiting(PersonKey person, CourseId course) {
    return repository
        .find(
            "personKey = ?1 and courseId = ?2 and completionId is null",
            person.value(),
            course.value())
        .firstResultOptional()
        .map(PostgresCompletionClaims::claim);
  }

  @Override
  public List<CompletionClaim> ofPerson(PersonKey person) {
    return repository.list("personKey", Sort.by("id"), person.value()).stream()
        .map(PostgresCompletionClaims::claim)
        .toList();
  }

  @Override
  public List<WaitingClaim> waitingAt(OrganisationNumber provider, Query query) {
    return entities
        .createQuery(WAITING_AT, Object[].class)
        .setParameter("provider", provider.value())
        .setParameter("date", query.date())
        .setParameter("after", query.after() == null ? FIRST : query.after())
        .setMaxResults(query.limit())
        .getResultStream()
        .map(
            row ->
                new WaitingClaim(
                    claim((CompletionClaimEntity) row[0]), (UUID) row[1], (String) row[2]))
        .toList();
  }

  @Override
  public void add(CompletionClaim claim) {
    CompletionClaimEntity entity = new CompletionClaimEntity();
    entity.id = claim.id().value();
    entity.personKey = claim.person().value();
    entity.courseId = claim.course().value();
    entity.completedOn = claim.completedOn();
    entity.claimedOn = claim.claimedOn();
    repository.persistAndFlush(entity);
  }

  @Override
  public void confirm(PersonKey person, CourseId course, CompletionId completion) {
    repository.update(
        "completionId = ?1 where personKey = ?2 and courseId = ?3 and completionId is null",
        completion.value(),
        person.value(),
        course.value());
  }

  private static CompletionClaim claim(CompletionClaimEntity entity) {
    return new CompletionClaim(
        new ClaimId(entity.id),
        new PersonKey(entity.personKey),
        new CourseId(entity.courseId),
        entity.completedOn,
        entity.claimedOn,
        entity.completionId == null ? null : new CompletionId(entity.completionId));
  }
}
