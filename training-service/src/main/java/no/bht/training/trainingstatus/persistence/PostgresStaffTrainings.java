package no.bht.training.trainingstatus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.domain.ProviderTraining;
import no.bht.training.trainingstatus.domain.StaffTraining;
import no.bht.training.trainingstatus.domain.StaffTrainings;
import no.bht.training.trainingstatus.domain.TrainedTimes;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresStaffTrainings implements StaffTrainings {
  // Those who are alike come as one row: a large staff is read as fast as a small one. Who has no
  // proof is not put together with any.
  private static final String STAFF =
      """
      with staff as (
        select person_key, first_day, last_day from member
        where provider = :provider and annulled_on is null),
      proof as (
        select p.person_key,
          string_agg(p.first_day || '/' || coalesce(cast(p.last_day as text), ''), ','
            order by p.first_day, p.last_day) as trained
        from training_period p where p.person_key in (select person_key from staff)
        group by p.person_key)
      select m.first_day, m.last_day, p.trained, cast(count(*) as integer) as persons
      from staff m left join proof p on p.person_key = m.person_key
      group by m.first_day, m.last_day, p.trained
      """;

  private final Session entities;

  PostgresStaffTrainings(Session entities) {
    this.entities = entities;
  }

  @Override
  public ProviderTraining of(OrganisationNumber provider) {
    List<Object[]> rows =
        entities
            .createNativeQuery(STAFF, Object[].class)
            .addScalar("first_day", LocalDate.class)
            .addScalar("last_day", LocalDate.class)
            .addScalar("trained", String.class)
            .addScalar("persons", Integer.class)
            .setParameter("provider", provider.value())
            .getResultList();
    return new ProviderTraining(rows.stream().map(PostgresStaffTrainings::staff).toList());
  }

  private static StaffTraining staff(Object[] row) {
    String trained = (@Nullable String) row[2];
    return new StaffTraining(
        (LocalDate) row[0],
        (@Nullable LocalDate) row[1],
        trained == null ? TrainedTimes.NEVER : TrainedTimes.parse(trained),
        (Integer) row[3]);
  }
}
