package no.bht.training.trainingstatus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.domain.ProviderTraining;
import no.bht.training.trainingstatus.domain.StaffTraining;
import no.bht.training.trainingstatus.domain.StaffTrainings;

@ApplicationScoped
class PostgresStaffTrainings implements StaffTrainings {
  private static final String STAFF =
      """
      select new no.bht.training.trainingstatus.domain.StaffTraining(
        m.firstDay, m.lastDay,
        (select min(c.completedOn) from CompletionEntity c where c.personKey = m.personKey))
      from MemberEntity m where m.provider = :provider
      """;

  private final EntityManager entities;

  PostgresStaffTrainings(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public ProviderTraining of(OrganisationNumber provider) {
    return new ProviderTraining(
        entities
            .createQuery(STAFF, StaffTraining.class)
            .setParameter("provider", provider.value())
            .getResultList());
  }
}
