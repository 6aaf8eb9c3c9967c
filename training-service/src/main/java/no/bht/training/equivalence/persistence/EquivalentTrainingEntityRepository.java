package no.bht.training.equivalence.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EquivalentTrainingEntityRepository
    implements PanacheRepositoryBase<EquivalentTrainingEntity, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  List<EquivalentTrainingEntity> list(@Nullable String provider, @Nullable UUID after, int limit) {
    UUID begin = after == null ? FIRST : after;
    Sort byId = Sort.by("id");
    return (provider == null
            ? find("id > ?1", byId, begin)
            : find("provider = ?1 and id > ?2", byId, provider, begin))
        .page(0, limit)
        .list();
  }
}
