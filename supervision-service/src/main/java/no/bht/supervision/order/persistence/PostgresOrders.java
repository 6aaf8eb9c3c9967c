package no.bht.supervision.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.OrdersOnParty;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.reaction.Reactions;

@ApplicationScoped
class PostgresOrders implements Orders, OrdersOnParty {
  private static final List<OrderState> OVER =
      Arrays.stream(OrderState.values()).filter(OrderState::isOver).toList();

  private final OrderEntityRepository rows;
  private final Reactions reactions;

  PostgresOrders(OrderEntityRepository rows, Reactions reactions) {
    this.rows = rows;
    this.reactions = reactions;
  }

  @Override
  public void add(Order order) {
    rows.persistAndFlush(OrderRows.created(order));
    reactions.put(OrderReaction.of(order));
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return rows.findByIdOptional(id.value()).map(OrderRows::order);
  }

  @Override
  public void load(List<OrderId> ids) {
    if (!ids.isEmpty()) {
      rows.list("id in ?1", ids.stream().map(OrderId::value).toList()).forEach(OrderRows::order);
    }
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
    reactions.put(OrderReaction.of(order));
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
            party = ?1 and partyKind = ?2 and requiresAssistance and state not in ?3
            and (inspectionId = ?4 or state <> ?5)
            """,
            party.number().value(),
            party.kind(),
            OVER,
            inspection.value(),
            OrderState.COMPLIED)
        > 0;
  }

  @Override
  public boolean standingOn(InspectionId inspection, String controlPoint) {
    return reactions.restOn(inspection.value(), controlPoint);
  }
}
