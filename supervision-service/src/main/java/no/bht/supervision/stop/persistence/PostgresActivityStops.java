package no.bht.supervision.stop.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.order.domain.Pause;
import no.bht.supervision.order.domain.Pauses;
import no.bht.supervision.reaction.Reactions;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.ActivityStops;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopScope;
import no.bht.supervision.stop.domain.StopState;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresActivityStops implements ActivityStops {
  private static final String LIST =
      """
      select id from activity_stop
      where (?::text is null or party = ?) and (?::uuid is null or inspection_id = ?::uuid)
        and (?::text is null or state = ?) and (?::uuid is null or id < ?::uuid)
        and (not ? or comment_deadline is not null or decided_on is not null)
      order by id desc limit ?
      """;

  private final Sql sql;
  private final Orders orders;
  private final Reactions reactions;

  PostgresActivityStops(Sql sql, Orders orders, Reactions reactions) {
    this.sql = sql;
    this.orders = orders;
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
    return sql.one("select * from activity_stop where id = ?" + how, this::stop, id.value());
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
    savePauses(stop.id().value(), stop.pauses().all());
    reactions.put(StopReaction.of(stop));
    return find(stop.id()).orElseThrow();
  }

  private void savePauses(UUID stop, List<Pause> pauses) {
    for (int number = 0; number < pauses.size(); number++) {
      Pause pause = pauses.get(number);
      sql.update(
          """
          insert into activity_stop_pause values (?, ?, ?, ?, ?)
          on conflict (stop_id, number) do update set ended_on = excluded.ended_on
          """,
          stop,
          number,
          pause.from(),
          pause.until(),
          pause.endedOn());
    }
  }

  @Override
  public List<ActivityStop> on(OrderId order) {
    return all(
        sql.list(
            "select id from activity_stop where order_id = ? order by id",
            row -> row.getObject("id", UUID.class),
            order.value()));
  }

  @Override
  public List<ActivityStop> list(Query query) {
    InspectionId inspection = query.inspection();
    StopId before = query.before();
    UUID of = inspection == null ? null : inspection.value();
    UUID beforeId = before == null ? null : before.value();
    return all(
        sql.list(
            LIST,
            row -> row.getObject("id", UUID.class),
            query.party(),
            query.party(),
            of,
            of,
            query.state(),
            query.state(),
            beforeId,
            beforeId,
            query.visibleToParty(),
            query.limit()));
  }

  private List<ActivityStop> all(List<UUID> ids) {
    orders.load(
        sql.list(
            """
            select distinct order_id from activity_stop
            where order_id is not null and id = any (?::text[]::uuid[])
            """,
            row -> new OrderId(row.getObject("order_id", UUID.class)),
            (Object) ids.stream().map(UUID::toString).toArray(String[]::new)));
    return ids.stream().map(id -> find(new StopId(id)).orElseThrow()).toList();
  }

  private ActivityStop stop(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ActivityStop(
        new StopId(id),
        subject(row),
        StopState.valueOf(row.getString("state")),
        new ActivityStop.Notified(
            row.getObject("notified_on", LocalDate.class),
            row.getObject("comment_deadline", LocalDate.class),
            row.getString("notified_by")),
        decided(row),
        ended(row),
        pauses(id),
        row.getLong("version"));
  }

  private ActivityStop.Subject subject(ResultSet row) throws SQLException {
    UUID order = row.getObject("order_id", UUID.class);
    return new ActivityStop.Subject(
        new InspectionId(row.getObject("inspection_id", UUID.class)),
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        order == null
            ? new StopCause.ImminentDanger(row.getString("danger"))
            : new StopCause.UnfulfilledOrder(
                orders.find(new OrderId(order)).orElseThrow().subject()),
        StopScope.valueOf(row.getString("scope")),
        row.getString("activities"));
  }

  private static ActivityStop.@Nullable Decided decided(ResultSet row) throws SQLException {
    UUID decision = row.getObject("decision_id", UUID.class);
    return decision == null
        ? null
        : new ActivityStop.Decided(
            decision,
            row.getObject("decided_on", LocalDate.class),
            row.getObject("appeal_deadline", LocalDate.class));
  }

  private static ActivityStop.@Nullable Ended ended(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("ended_on", LocalDate.class);
    return on == null ? null : new ActivityStop.Ended(on, row.getString("end_reason"));
  }

  private Pauses pauses(UUID stop) {
    return new Pauses(
        sql.list(
            "select * from activity_stop_pause where stop_id = ? order by number",
            row ->
                new Pause(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("until", LocalDate.class),
                    row.getObject("ended_on", LocalDate.class)),
            stop));
  }
}
