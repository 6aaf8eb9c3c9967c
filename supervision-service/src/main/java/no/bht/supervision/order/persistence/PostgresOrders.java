package no.bht.supervision.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.OrdersOnParty;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.Orders;

@ApplicationScoped
class PostgresOrders implements Orders, OrdersOnParty {
  private final OrderEntityRepository rows;

  PostgresOrders(OrderEntityRepository rows) {
    this.rows = rows;
  }

  @Override
  public void add(Order order) {
    rows.persistAndFlush(OrderRows.created(order));
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return rows.findByIdOptional(id.value()).map(OrderRows::order);
  }

  @Override
  public Optional<Order> lock(OrderId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(OrderRows::order);
  }

  @Override
  public Order save(Order order) {
    OrderEntity row = rows.findByIdOptional(order.subject().id().value()).orElseThrow();
    OrderRows.update(row, order);
    rows.flush();
    return OrderRows.order(row);
  }

  @Override
  public List<Order> list(Query query) {
    return rows.page(query).stream().map(OrderRows::order).toList();
  }

  @Override
  public List<Order> lockOverdue(LocalDate today, int limit) {
    return rows.lockOverdue(today, limit).stream().map(OrderRows::order).toList();
  }

  @Override
  public boolean requiringAssistance(Party party, InspectionId inspection) {
    return rows.count(
            """
            party = ?1 and partyKind = ?2 and requiresAssistance and state <> ?3
            and (inspectionId = ?4 or state <> ?5)
            """,
            party.number().value(),
            party.kind(),
            OrderState.WITHDRAWN,
            inspection.value(),
            OrderState.COMPLIED)
        > 0;
  }

  @Override
  public boolean standingOn(InspectionId inspection, String controlPoint) {
    return rows.count(
            "inspectionId = ?1 and controlPoint = ?2 and state <> ?3",
            inspection.value(),
            controlPoint,
            OrderState.WITHDRAWN)
        > 0;
  }
}
