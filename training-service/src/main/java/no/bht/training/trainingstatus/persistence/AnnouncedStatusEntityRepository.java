package no.bht.training.trainingstatus.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class AnnouncedStatusEntityRepository
    implements PanacheRepositoryBase<AnnouncedStatusEntity, String> {

  /** Two who make the row at once: the second waits for the first. */
  AnnouncedStatusEntity lock(String provider) {
    getEntityManager()
        .createNativeQuery(
            "insert into announced_status (provider, staff, trained) values (:provider, 0, 0)"
                + " on conflict do nothing")
        .setParameter("provider", provider)
        .executeUpdate();
    return findById(provider, LockModeType.PESSIMISTIC_WRITE);
  }

  List<String> due(LocalDate today, int limit) {
    return find(
            "select provider from AnnouncedStatusEntity"
                + " where nextTurn <= ?1 or settledOn > ?1 order by nextTurn, provider",
            today)
        .project(String.class)
        .page(0, limit)
        .list();
  }
}
