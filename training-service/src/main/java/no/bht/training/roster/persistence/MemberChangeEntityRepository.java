package no.bht.training.roster.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MemberChangeEntityRepository implements PanacheRepositoryBase<MemberChangeEntity, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  List<MemberChangeEntity> of(String provider, UUID member, @Nullable UUID after, int limit) {
    return find(
            "provider = ?1 and memberId = ?2 and id > ?3 order by id",
            provider,
            member,
            after == null ? FIRST : after)
        .page(0, limit)
        .list();
  }
}
