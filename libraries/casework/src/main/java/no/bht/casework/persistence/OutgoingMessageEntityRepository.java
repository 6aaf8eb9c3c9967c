package no.bht.casework.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutgoingMessageEntityRepository
    implements PanacheRepositoryBase<OutgoingMessageEntity, UUID> {

  List<OutgoingMessageEntity> of(String party, @Nullable UUID before, int limit) {
    var query =
        before == null
            ? find("party = ?1 order by id desc", party)
            : find("party = ?1 and id < ?2 order by id desc", party, before);
    return query.page(0, limit).list();
  }
}
