package no.bht.supervision.inspection.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Inspections;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InspectionEntityRepository implements PanacheRepositoryBase<InspectionEntity, UUID> {
  List<InspectionEntity> page(
      Inspections.Wanted wanted, boolean visibleToParty, @Nullable UUID before, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder where = new StringBuilder("1 = 1");
    OrganisationNumber party = wanted.party();
    and(where, parameters, "party", "=", party == null ? null : party.value());
    and(where, parameters, "state", "=", wanted.state());
    and(where, parameters, "campaignId", "=", wanted.campaign());
    and(where, parameters, "inspector", "=", wanted.inspector());
    and(where, parameters, "unit", "=", wanted.unit());
    and(where, parameters, "id", "<", before);
    if (visibleToParty) {
      where.append(" and (announcedOn is not null or begunOn is not null)");
    }
    return find(where + " order by id desc", parameters).page(0, limit).list();
  }

  private static void and(
      StringBuilder where,
      Map<String, Object> parameters,
      String name,
      String is,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(name).append(' ').append(is).append(" :").append(name);
      parameters.put(name, value);
    }
  }
}
