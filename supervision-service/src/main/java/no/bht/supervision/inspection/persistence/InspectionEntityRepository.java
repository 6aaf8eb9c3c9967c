package no.bht.supervision.inspection.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InspectionEntityRepository implements PanacheRepositoryBase<InspectionEntity, UUID> {
  List<InspectionEntity> page(
      @Nullable String party, boolean visibleToParty, @Nullable UUID before, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (party != null) {
      where.append(" and party = :party");
      parameters.put("party", party);
    }
    if (visibleToParty) {
      where.append(" and (announcedOn is not null or begunOn is not null)");
    }
    if (before != null) {
      where.append(" and id < :before");
      parameters.put("before", before);
    }
    return find(where + " order by id desc", parameters).page(0, limit).list();
  }
}
