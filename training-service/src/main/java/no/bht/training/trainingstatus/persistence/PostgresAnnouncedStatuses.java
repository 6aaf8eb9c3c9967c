package no.bht.training.trainingstatus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.domain.AnnouncedStatus;
import no.bht.training.trainingstatus.domain.AnnouncedStatuses;
import no.bht.training.trainingstatus.domain.TrainingStatus;

@ApplicationScoped
class PostgresAnnouncedStatuses implements AnnouncedStatuses {
  private final AnnouncedStatusEntityRepository repository;

  PostgresAnnouncedStatuses(AnnouncedStatusEntityRepository repository) {
    this.repository = repository;
  }

  @Override
  public AnnouncedStatus lock(OrganisationNumber provider) {
    AnnouncedStatusEntity entity = repository.lock(provider.value());
    return new AnnouncedStatus(
        provider,
        new TrainingStatus(entity.staff, entity.trained, entity.lapsed),
        entity.settledOn,
        entity.nextTurn);
  }

  @Override
  public void save(AnnouncedStatus status) {
    AnnouncedStatusEntity entity = repository.findById(status.provider().value());
    entity.staff = status.status().staff();
    entity.trained = status.status().trained();
    entity.lapsed = status.status().lapsed();
    entity.settledOn = status.settledOn();
    entity.nextTurn = status.nextTurn();
  }

  @Override
  public List<OrganisationNumber> due(LocalDate today, int limit) {
    return repository.due(today, limit).stream().map(OrganisationNumber::new).toList();
  }
}
