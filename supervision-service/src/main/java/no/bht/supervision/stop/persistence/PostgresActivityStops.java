package no.bht.supervision.stop.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.sql.Sql;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.KeptPauses;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.order.domain.Pauses;
import no.bht.supervision.reaction.NewestFirst;
import no.bht.supervision.reaction.Reactions;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.ActivityStops;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresActivityStops implements ActivityStops {
  private final Sql sql;
  private final Orders orders;
  private final KeptPauses pauses;
  private final Reactions reactions;

  PostgresActivityStops(Sql sql, Orders orders, KeptPauses pauses, Reactions reactions) {
    this.sql = sql;
    this.orders = orders;
    this.pauses = pauses;
    this.reactions = reactions;
  }

  @Override
  public ActivityStop add(ActivityStop stop) {
    StopCause cause = stop.subject().cause();
    sql.update(
        """
        insert into activity_stop (id, inspection_id, party, party_kind, order_id, danger, scope,
          activities, state, notified_on, comment_deadline, notified_by, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        stop.id().value(),
        stop.subject().inspection().value(),
        stop.subject().party().number(),
        stop.subject().party().kind(),
        cause.linkedOrder().map(order -> order.id().value()).orElse(null),
        cause instanceof StopCause.ImminentDanger(String danger) ? danger : null,
        stop.subject().scope(),
        stop.subject().activities(),
        stop.state(),
        stop.notified().on(),
        stop.notified().commentDeadline(),
        stop.notified().by());
    reactions.put(StopReaction.of(stop));
    return find(stop.id()).orElseThrow();
  }

  @Override
  public Optional<ActivityStop> find(StopId id) {
    return read(id, "");
  }

  @Override
  public Optional<OrderId> orderOf(StopId id) {
    return sql.one(
        "select order_id from activity_stop where id = ? and order_id is not null",
        row -> new OrderId(row.getObject("order_id", UUID.class)),
        id.value());
  }

  @Override
  public Optional<ActivityStop> lock(StopId id) {
    return read(id, " for update");
  }

  private Optional<ActivityStop> read(StopId id, String how) {
    return stops(
            sql.list("select * from activity_stop where id = ?" + how, StopRow::of, id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public ActivityStop save(ActivityStop stop) {
    ActivityStop.@Nullable Decided decided = stop.decided();
    ActivityStop.@Nullable Ended ended = stop.ended();
    sql.update(
        """
        update activity_stop
        set activities = ?, state = ?, decision_id = ?, decided_on = ?, appeal_deadline = ?,
          ended_on = ?, end_reason = ?, version = version + 1
        where id = ?
        """,
        stop.subject().activities(),
        stop.state(),
        decided == null ? null : decided.decision(),
        decided == null ? null : decided.on(),
        decided == null ? null : decided.appealDeadline(),
        ended == null ? null : ended.on(),
        ended == null ? null : ended.reason(),
        stop.id().value());
    reactions.put(StopReaction.of(stop));
    pauses.save(stop.id().value(), stop.pauses());
    return find(stop.id()).orElseThrow();
  }

  @Override
  public List<ActivityStop> on(OrderId order) {
    return stops(
        sql.list(
            "select * from activity_stop where order_id = ? order by id",
            StopRow::of,
            order.value()));
  }

  @Override
  public List<ActivityStop> list(Query query) {
    InspectionId inspection = query.inspection();
    StopId before = query.before();
    return stops(
        new NewestFirst("activity_stop")
            .only("party = ?", query.party())
            .only("inspection_id = ?", inspection == null ? null : inspection.value())
            .only("state = ?", query.state())
            .only("id < ?", before == null ? null : before.value())
            .known(query.visibleToParty(), "decided_on")
            .page(sql, query.limit(), StopRow::of));
  }

  /** The rest of each: as many statements for a page as for one. */
  private List<ActivityStop> stops(List<StopRow> rows) {
    orders.load(rows.stream().map(StopRow::order).filter(Objects::nonNull).distinct().toList());
    Function<UUID, Pauses> paused = pauses.of(rows.stream().map(StopRow::id).toList());
    return rows.stream().map(row -> row.stop(cause(row), paused.apply(row.id()))).toList();
  }

  private StopCause cause(StopRow row) {
    OrderId order = row.order();
    return order == null
        ? new StopCause.ImminentDanger(Objects.requireNonNull(row.danger()))
        : new StopCause.UnfulfilledOrder(orders.find(order).orElseThrow());
  }
}
