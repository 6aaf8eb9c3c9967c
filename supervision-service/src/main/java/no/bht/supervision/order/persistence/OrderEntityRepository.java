package no.bht.supervision.order.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrderEntityRepository implements PanacheRepositoryBase<OrderEntity, UUID> {
  // A partial index serves each half; rows another replica works on are left to it.
  private static final String OVERDUE =
      """
      select * from supervision_order o
      where id in (
        select id from supervision_order
        where state = 'ISSUED' and overdue_announced_on is null and deadline < :today
        union
        select order_id from order_condition
        where met_on is null and overdue_announced_on is null and deadline < :today
          and order_id in (
            select id from supervision_order
            where state in ('ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED')))
        and not exists (
          select 1 from reaction_pause where reaction_id = o.id and first_day <= :today
            and coalesce(least(until, ended_on), :today) >= :today)
      order by deadline, id limit :limit
      for update skip locked
      """;

  List<OrderEntity> lockOverdue(LocalDate today, int limit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(OVERDUE, OrderEntity.class)
        .setParameter("today", today)
        .setParameter("limit", limit)
        .getResultList();
  }

  List<OrderEntity> page(Orders.Query query) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder("1 = 1");
    OrganisationNumber party = query.party();
    InspectionId inspection = query.inspection();
    OrderId before = query.before();
    restrict(where, values, "party = :party", "party", party == null ? null : party.value());
    restrict(
        where,
        values,
        "inspectionId = :inspection",
        "inspection",
        inspection == null ? null : inspection.value());
    restrict(where, values, "state = :state", "state", query.state());
    restrict(where, values, "id < :before", "before", before == null ? null : before.value());
    if (query.visibleToParty()) {
      where.append(" and (noticeSentAt is not null or decidedAt is not null)");
    }
    return find(where + " order by id desc", values).page(0, query.limit()).list();
  }

  private static void restrict(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      values.put(name, value);
    }
  }
}
