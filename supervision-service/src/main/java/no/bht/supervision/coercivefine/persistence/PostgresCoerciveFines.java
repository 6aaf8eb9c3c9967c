package no.bht.supervision.coercivefine.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.sql.Sql;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineClaims;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.order.domain.KeptPauses;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.order.domain.Pauses;
import no.bht.supervision.reaction.NewestFirst;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCoerciveFines implements CoerciveFines {
  private final Sql sql;
  private final Orders orders;
  private final KeptPauses pauses;
  private final ClaimTable claims;
  private final Reactions reactions;

  PostgresCoerciveFines(
      Sql sql, Orders orders, KeptPauses pauses, ClaimTable claims, Reactions reactions) {
    this.sql = sql;
    this.orders = orders;
    this.pauses = pauses;
    this.claims = claims;
    this.reactions = reactions;
  }

  @Override
  public CoerciveFine add(CoerciveFine fine) {
    sql.update(
        """
        insert into coercive_fine (id, order_id, party, form, amount, state, notified_on,
          comment_deadline, notified_by, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        fine.id().value(),
        fine.order().id().value(),
        fine.order().party().number(),
        fine.terms().form(),
        fine.terms().amount(),
        fine.state(),
        fine.notified().on(),
        fine.notified().commentDeadline(),
        fine.notified().by());
    reactions.put(FineReaction.of(fine));
    return find(fine.id()).orElseThrow();
  }

  @Override
  public Optional<CoerciveFine> find(FineId id) {
    return read(id, "");
  }

  @Override
  public Optional<OrderId> orderOf(FineId id) {
    return sql.one(
        "select order_id from coercive_fine where id = ?",
        row -> new OrderId(row.getObject("order_id", UUID.class)),
        id.value());
  }

  @Override
  public Optional<CoerciveFine> lock(FineId id) {
    return read(id, " for update");
  }

  private Optional<CoerciveFine> read(FineId id, String how) {
    return fines(
            sql.list("select * from coercive_fine where id = ?" + how, FineRow::of, id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public CoerciveFine save(CoerciveFine fine, Order on) {
    CoerciveFine.@Nullable Imposed imposed = fine.imposed();
    CoerciveFine.@Nullable Stopped stopped = fine.stopped();
    sql.update(
        """
        update coercive_fine
        set amount = ?, state = ?, decision_id = ?, imposed_on = ?, runs_from = ?,
          appeal_deadline = ?, stopped_from = ?, stop_reason = ?, accrues_from = ?, to_claim = ?,
          version = version + 1
        where id = ?
        """,
        fine.terms().amount(),
        fine.state(),
        imposed == null ? null : imposed.decision(),
        imposed == null ? null : imposed.on(),
        imposed == null ? null : imposed.runsFrom(),
        imposed == null ? null : imposed.appealDeadline(),
        stopped == null ? null : stopped.from(),
        stopped == null ? null : stopped.reason(),
        fine.state().stands() ? fine.accrual(on).firstDay() : null,
        fine.leftToClaim(on),
        fine.id().value());
    reactions.put(FineReaction.of(fine));
    pauses.save(fine.id().value(), fine.pauses());
    claims.save(fine.id().value(), fine.claims());
    return find(fine.id()).orElseThrow();
  }

  @Override
  public List<CoerciveFine> on(OrderId order) {
    return fines(
        sql.list(
            "select * from coercive_fine where order_id = ? order by id",
            FineRow::of,
            order.value()));
  }

  @Override
  public List<CoerciveFine> list(Query query) {
    OrderId order = query.order();
    FineId before = query.before();
    return fines(
        new NewestFirst("coercive_fine")
            .only("party = ?", query.party())
            .only("order_id = ?", order == null ? null : order.value())
            .only("state = ?", query.state())
            .only("id < ?", before == null ? null : before.value())
            .known(query.visibleToParty(), "imposed_on")
            .page(sql, query.limit(), FineRow::of));
  }

  /** The rest of each: as many statements for a page as for one. */
  private List<CoerciveFine> fines(List<FineRow> rows) {
    List<UUID> ids = rows.stream().map(FineRow::id).toList();
    orders.load(rows.stream().map(FineRow::order).distinct().toList());
    Function<UUID, Pauses> paused = pauses.of(ids);
    Function<UUID, FineClaims> claimed = claims.of(ids);
    return rows.stream()
        .map(
            row ->
                row.fine(
                    orders.find(row.order()).orElseThrow().subject(),
                    paused.apply(row.id()),
                    claimed.apply(row.id())))
        .toList();
  }
}
