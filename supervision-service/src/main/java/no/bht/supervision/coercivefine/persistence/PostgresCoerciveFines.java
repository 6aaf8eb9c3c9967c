package no.bht.supervision.coercivefine.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.order.domain.Pause;
import no.bht.supervision.order.domain.Pauses;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCoerciveFines implements CoerciveFines {
  private static final String LIST =
      """
      select id from coercive_fine
      where (?::text is null or party = ?) and (?::uuid is null or order_id = ?::uuid)
        and (?::text is null or state = ?) and (?::uuid is null or id < ?::uuid)
        and (not ? or comment_deadline is not null or imposed_on is not null)
      order by id desc limit ?
      """;

  private final Sql sql;
  private final Orders orders;
  private final Reactions reactions;

  PostgresCoerciveFines(Sql sql, Orders orders, Reactions reactions) {
    this.sql = sql;
    this.orders = orders;
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
    return sql.one(
        "select * from coercive_fine where id = ?" + how,
        row ->
            FineRow.fine(
                row,
                orders
                    .find(new OrderId(row.getObject("order_id", UUID.class)))
                    .orElseThrow()
                    .subject(),
                pauses(id),
                claims(id)),
        id.value());
  }

  private Pauses pauses(FineId id) {
    return new Pauses(
        sql.list(
            "select * from coercive_fine_pause where fine_id = ? order by number",
            FineRow::pause,
            id.value()));
  }

  private List<FineClaim> claims(FineId id) {
    return sql.list(
        "select * from coercive_fine_claim where fine_id = ? order by id",
        FineRow::claim,
        id.value());
  }

  @Override
  public CoerciveFine save(CoerciveFine fine) {
    CoerciveFine.@Nullable Imposed imposed = fine.imposed();
    CoerciveFine.@Nullable Stopped stopped = fine.stopped();
    sql.update(
        """
        update coercive_fine
        set amount = ?, state = ?, decision_id = ?, imposed_on = ?, runs_from = ?,
          appeal_deadline = ?, stopped_from = ?, stop_reason = ?, version = version + 1
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
        fine.id().value());
    savePauses(fine.id().value(), fine.pauses().all());
    fine.claims().forEach(claim -> save(fine.id(), claim));
    reactions.put(FineReaction.of(fine));
    return find(fine.id()).orElseThrow();
  }

  private void savePauses(UUID fine, List<Pause> pauses) {
    for (int number = 0; number < pauses.size(); number++) {
      Pause pause = pauses.get(number);
      sql.update(
          """
          insert into coercive_fine_pause values (?, ?, ?, ?, ?)
          on conflict (fine_id, number) do update set ended_on = excluded.ended_on
          """,
          fine,
          number,
          pause.from(),
          pause.until(),
          pause.endedOn());
    }
  }

  private void save(FineId fine, FineClaim claim) {
    sql.update(
        """
        insert into coercive_fine_claim values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set payable = excluded.payable, collected_on = excluded.collected_on,
          deferred = excluded.deferred, annulled = excluded.annulled
        """,
        claim.id(),
        fine.value(),
        claim.decision(),
        claim.decidedOn(),
        claim.from(),
        claim.to(),
        claim.amount(),
        claim.payable(),
        claim.collectedOn(),
        claim.deferred(),
        claim.annulled());
  }

  @Override
  public List<CoerciveFine> on(OrderId order) {
    return all(
        sql.list(
            "select id from coercive_fine where order_id = ? order by id",
            row -> row.getObject("id", UUID.class),
            order.value()));
  }

  @Override
  public List<CoerciveFine> list(Query query) {
    OrderId order = query.order();
    FineId before = query.before();
    UUID ofOrder = order == null ? null : order.value();
    UUID beforeId = before == null ? null : before.value();
    return all(
        sql.list(
            LIST,
            row -> row.getObject("id", UUID.class),
            query.party(),
            query.party(),
            ofOrder,
            ofOrder,
            query.state(),
            query.state(),
            beforeId,
            beforeId,
            query.visibleToParty(),
            query.limit()));
  }

  private List<CoerciveFine> all(List<UUID> ids) {
    orders.load(
        sql.list(
            "select distinct order_id from coercive_fine where id = any (?::text[]::uuid[])",
            row -> new OrderId(row.getObject("order_id", UUID.class)),
            (Object) ids.stream().map(UUID::toString).toArray(String[]::new)));
    return ids.stream().map(id -> find(new FineId(id)).orElseThrow()).toList();
  }
}
