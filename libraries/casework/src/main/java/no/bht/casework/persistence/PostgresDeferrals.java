package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.domain.appeal.DeferralState;
import no.bht.casework.domain.appeal.Deferrals;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDeferrals implements Deferrals {
  private final Sql sql;

  PostgresDeferrals(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Deferral add(Deferral deferral) {
    sql.update(
        """
        insert into casework_deferral
          (id, decision_id, party, state, asked_by, asked_at, asked_because, version)
        values (?, ?, ?, ?, ?, ?, ?, 0)
        """,
        deferral.id(),
        deferral.decisionId(),
        deferral.party(),
        deferral.state(),
        deferral.asked().by(),
        deferral.asked().at(),
        deferral.asked().text());
    return deferral;
  }

  @Override
  public Optional<Deferral> find(UUID id) {
    return sql.one("select * from casework_deferral where id = ?", PostgresDeferrals::deferral, id);
  }

  @Override
  public Optional<Deferral> lock(UUID id) {
    return sql.one(
        "select * from casework_deferral where id = ? for update", PostgresDeferrals::deferral, id);
  }

  @Override
  public Deferral save(Deferral deferral) {
    Deferral.Answer answer = deferral.answer();
    Deferral.Said reasons = answer == null ? null : answer.reasons();
    Deferral.Said ended = deferral.ended();
    int changed =
        sql.update(
            """
            update casework_deferral set state = ?, answered_by = ?, answered_at = ?::timestamptz,
              answer_reasons = ?, until = ?::date, conditions = ?, ended_by = ?,
              ended_at = ?::timestamptz, ended_because = ?, version = version + 1
            where id = ? and version = ?
            """,
            deferral.state(),
            reasons == null ? null : reasons.by(),
            reasons == null ? null : reasons.at(),
            reasons == null ? null : reasons.text(),
            answer == null ? null : answer.until(),
            answer == null ? null : answer.conditions(),
            ended == null ? null : ended.by(),
            ended == null ? null : ended.at(),
            ended == null ? null : ended.text(),
            deferral.id(),
            deferral.version());
    if (changed != 1) {
      throw new IllegalStateException("A deferral is changed only while it is locked");
    }
    return find(deferral.id()).orElseThrow();
  }

  @Override
  public List<Deferral> of(UUID decisionId) {
    return sql.list(
        "select * from casework_deferral where decision_id = ? order by id",
        PostgresDeferrals::deferral,
        decisionId);
  }

  @Override
  public List<Deferral> lockPast(LocalDate today, int limit) {
    return sql.list(
        """
        select * from casework_deferral where state = 'GRANTED' and until < ?
        order by until limit ? for update skip locked
        """,
        PostgresDeferrals::deferral,
        today,
        limit);
  }

  private static Deferral deferral(ResultSet row) throws SQLException {
    return new Deferral(
        row.getObject("id", UUID.class),
        row.getObject("decision_id", UUID.class),
        new OrganisationNumber(row.getString("party")),
        DeferralState.valueOf(row.getString("state")),
        new Deferral.Said(
            row.getString("asked_by"),
            Sql.instantOf(row, "asked_at"),
            row.getString("asked_because")),
        answer(row),
        ended(row),
        row.getLong("version"));
  }

  private static Deferral.@Nullable Answer answer(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "answered_at");
    return at == null
        ? null
        : new Deferral.Answer(
            new Deferral.Said(row.getString("answered_by"), at, row.getString("answer_reasons")),
            row.getObject("until", LocalDate.class),
            row.getString("conditions"));
  }

  private static Deferral.@Nullable Said ended(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "ended_at");
    return at == null
        ? null
        : new Deferral.Said(row.getString("ended_by"), at, row.getString("ended_because"));
  }
}
