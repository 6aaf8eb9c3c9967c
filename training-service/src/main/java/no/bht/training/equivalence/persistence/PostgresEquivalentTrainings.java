package no.bht.training.equivalence.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.NotFound;
import no.bht.training.equivalence.domain.EquivalentId;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.domain.EquivalentTrainings;
import no.bht.training.equivalence.domain.SetAside;
import no.bht.training.roster.domain.MemberId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresEquivalentTrainings implements EquivalentTrainings {
  private final EquivalentTrainingEntityRepository repository;

  PostgresEquivalentTrainings(EquivalentTrainingEntityRepository repository) {
    this.repository = repository;
  }

  @Override
  public Optional<EquivalentTraining> find(EquivalentId id) {
    return repository.findByIdOptional(id.value()).map(PostgresEquivalentTrainings::judged);
  }

  @Override
  public Optional<EquivalentTraining> lock(EquivalentId id) {
    return repository
        .findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .map(PostgresEquivalentTrainings::judged);
  }

  @Override
  public List<EquivalentTraining> list(
      @Nullable OrganisationNumber provider, @Nullable UUID after, int limit) {
    return repository.list(provider == null ? null : provider.value(), after, limit).stream()
        .map(PostgresEquivalentTrainings::judged)
        .toList();
  }

  @Override
  public List<EquivalentTraining> ofPerson(PersonKey person) {
    return repository.list("personKey", Sort.by("id"), person.value()).stream()
        .map(PostgresEquivalentTrainings::judged)
        .toList();
  }

  @Override
  public void add(EquivalentTraining judged) {
    EquivalentTrainingEntity entity = new EquivalentTrainingEntity();
    entity.id = judged.id().value();
    entity.personKey = judged.person().value();
    entity.provider = judged.provider().value();
    entity.memberId = judged.member().value();
    entity.education = judged.education();
    entity.reason = judged.reason();
    entity.firstDay = judged.completedOn();
    entity.judgedOn = judged.judgedOn();
    entity.judgedBy = judged.judgedBy();
    repository.persistAndFlush(entity);
  }

  @Override
  public void save(EquivalentTraining changed) {
    EquivalentTrainingEntity entity =
        repository.findByIdOptional(changed.id().value()).orElseThrow(NotFound::new);
    SetAside setAside = changed.setAside();
    if (setAside != null) {
      entity.lastDay = changed.lastDay();
      entity.setAsideOn = setAside.on();
      entity.setAsideBy = setAside.by();
      entity.setAsideReason = setAside.reason();
    }
    repository.flush();
  }

  private static EquivalentTraining judged(EquivalentTrainingEntity entity) {
    return new EquivalentTraining(
        new EquivalentId(entity.id),
        new PersonKey(entity.personKey),
        new OrganisationNumber(entity.provider),
        new MemberId(entity.memberId),
        entity.education,
        entity.reason,
        entity.firstDay,
        entity.lastDay,
        entity.judgedOn,
        entity.judgedBy,
        entity.setAsideOn == null
            ? null
            : new SetAside(entity.setAsideOn, entity.setAsideBy, entity.setAsideReason),
        entity.version);
  }
}
