package no.bht.supervision.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import no.bht.supervision.domain.ReactionKind;
import org.jspecify.annotations.Nullable;

/** The register of reactions. */
@ApplicationScoped
public class Reactions {
  private static final String PUT =
      """
      insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases,
        state, stage, noticed_on, decided_on, deadline, deadline_of, complied_on, ended_on, annulled,
        amount, inspector, unit)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        coalesce(?::text, (select unit from inspection where id = ?)))
      on conflict (id) do update
      set state = excluded.state, stage = excluded.stage, legal_bases = excluded.legal_bases,
        control_point = excluded.control_point,
        noticed_on = excluded.noticed_on, decided_on = excluded.decided_on,
        deadline = excluded.deadline, deadline_of = excluded.deadline_of,
        complied_on = excluded.complied_on, ended_on = excluded.ended_on,
        annulled = excluded.annulled, amount = excluded.amount, inspector = excluded.inspector,
        unit = excluded.unit
      """;

  private final Sql sql;

  Reactions(Sql sql) {
    this.sql = sql;
  }

  /** Writes the row, or writes it anew, in the transaction of the change it shows. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(ReactionRow row) {
    ReactionRow.Due due = row.due();
    sql.update(
        PUT,
        row.id(),
        row.kind(),
        row.about().inspection(),
        row.about().party().number(),
        row.about().party().kind(),
        row.about().controlPoint(),
        row.about().legalBases().toArray(String[]::new),
        row.state(),
        row.stage(),
        row.days().noticedOn(),
        row.days().decidedOn(),
        due == null ? null : due.on(),
        due == null ? null : due.of(),
        row.days().compliedOn(),
        row.days().endedOn(),
        row.annulled(),
        row.amount(),
        row.handler().inspector(),
        row.handler().unit(),
        row.about().inspection());
  }

  public Optional<ReactionRow> find(UUID id) {
    return sql.one("select * from reaction where id = ?", Reactions::row, id);
  }

  /** Whether an order or a fee that is neither given up nor annulled rests on the point. */
  public boolean restOn(UUID inspection, String controlPoint) {
    return sql.one(
            """
            select 1 from reaction
            where inspection_id = ? and control_point = ? and kind in ('ORDER', 'VIOLATION_FEE')
              and stage <> 'GIVEN_UP' and not annulled
            limit 1
            """,
            row -> true,
            inspection,
            controlPoint)
        .isPresent();
  }

  /** Those of an inspection, oldest first. */
  public List<ReactionRow> ofInspection(UUID inspection) {
    return sql.list(
        "select * from reaction where inspection_id = ? order by id", Reactions::row, inspection);
  }

  /**
   * Those against a party, newest first.
   *
   * @param before only older ones than this; {@code null} for the newest
   */
  public List<ReactionRow> against(OrganisationNumber party, @Nullable UUID before, int limit) {
    return sql.list(
        """
        select * from reaction where party = ? and (?::uuid is null or id < ?::uuid)
        order by id desc limit ?
        """,
        Reactions::row,
        party,
        before,
        before,
        limit);
  }

  private static ReactionRow row(ResultSet row) throws SQLException {
    return new ReactionRow(
        row.getObject("id", UUID.class),
        ReactionKind.valueOf(row.getString("kind")),
        about(row),
        row.getString("state"),
        ReactionRow.Stage.valueOf(row.getString("stage")),
        days(row),
        due(row),
        row.getBoolean("annulled"),
        row.getBigDecimal("amount"),
        new ReactionRow.Handler(row.getString("inspector"), row.getString("unit")));
  }

  private static ReactionRow.About about(ResultSet row) throws SQLException {
    return new ReactionRow.About(
        row.getObject("inspection_id", UUID.class),
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        row.getString("control_point"),
        List.of((String[]) row.getArray("legal_bases").getArray()));
  }

  private static ReactionRow.Days days(ResultSet row) throws SQLException {
    return new ReactionRow.Days(
        row.getObject("noticed_on", LocalDate.class),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("complied_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }

  private static ReactionRow.@Nullable Due due(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("deadline", LocalDate.class);
    return on == null
        ? null
        : new ReactionRow.Due(on, ReactionRow.Due.Of.valueOf(row.getString("deadline_of")));
  }
}
