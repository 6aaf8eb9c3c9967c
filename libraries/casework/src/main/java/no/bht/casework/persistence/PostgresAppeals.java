package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealOutcome;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.AppealStep;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.appeal.Filing;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresAppeals implements Appeals {
  private final Sql sql;

  PostgresAppeals(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Appeal add(Appeal appeal) {
    Filing filing = appeal.filing();
    sql.update(
        """
        insert into casework_appeal (id, decision_id, case_id, party, received_at, filed_by,
          handed_over_on, deadline, grounds, change_wanted, state, outcome, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        appeal.id(),
        filing.decisionId(),
        filing.caseId(),
        filing.party(),
        filing.receivedAt(),
        filing.filedBy(),
        filing.handedOverOn(),
        filing.deadline(),
        filing.grounds(),
        filing.changeWanted(),
        appeal.state(),
        appeal.outcome());
    appendHistory(appeal, 0);
    return find(appeal.id()).orElseThrow();
  }

  @Override
  public Optional<Appeal> find(UUID id) {
    return sql.one("select * from casework_appeal where id = ?", this::appeal, id);
  }

  @Override
  public Optional<Appeal> lock(UUID id) {
    return sql.one("select * from casework_appeal where id = ? for update", this::appeal, id);
  }

  @Override
  public Appeal save(Appeal appeal) {
    int changed =
        sql.update(
            """
            update casework_appeal set state = ?, outcome = ?, version = version + 1
            where id = ? and version = ?
            """,
            appeal.state(),
            appeal.outcome(),
            appeal.id(),
            appeal.version());
    if (changed != 1) {
      throw new IllegalStateException("An appeal is changed only while it is locked");
    }
    appendHistory(appeal, find(appeal.id()).orElseThrow().history().size());
    return find(appeal.id()).orElseThrow();
  }

  @Override
  public List<Appeal> against(UUID decisionId) {
    return sql.list(
        "select * from casework_appeal where decision_id = ? order by id",
        this::appeal,
        decisionId);
  }

  @Override
  public List<Appeal> ofCase(UUID caseId) {
    return sql.list(
        "select * from casework_appeal where case_id = ? order by id", this::appeal, caseId);
  }

  @Override
  public List<Appeal> list(@Nullable AppealState state, @Nullable UUID after, int limit) {
    UUID from = after == null ? new UUID(0, 0) : after;
    return state == null
        ? sql.list(
            "select * from casework_appeal where id > ? order by id limit ?",
            this::appeal,
            from,
            limit)
        : sql.list(
            "select * from casework_appeal where state = ? and id > ? order by id limit ?",
            this::appeal,
            state,
            from,
            limit);
  }

  private void appendHistory(Appeal appeal, int from) {
    List<Appeal.Entry> history = appeal.history();
    for (int number = from; number < history.size(); number++) {
      Appeal.Entry entry = history.get(number);
      sql.update(
          """
          insert into casework_appeal_entry
            (appeal_id, number, command, state, done_at, done_by, ground, content)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          appeal.id(),
          number,
          entry.command(),
          entry.state(),
          entry.at(),
          entry.by(),
          entry.ground(),
          entry.text());
    }
  }

  private Appeal appeal(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String outcome = row.getString("outcome");
    return new Appeal(
        id,
        filing(row),
        AppealState.valueOf(row.getString("state")),
        outcome == null ? null : AppealOutcome.valueOf(outcome),
        sql.list(
            "select * from casework_appeal_entry where appeal_id = ? order by number",
            PostgresAppeals::entry,
            id),
        row.getLong("version"));
  }

  private static Filing filing(ResultSet row) throws SQLException {
    return new Filing(
        row.getObject("decision_id", UUID.class),
        row.getObject("case_id", UUID.class),
        new OrganisationNumber(row.getString("party")),
        Sql.instantOf(row, "received_at"),
        row.getString("filed_by"),
        row.getObject("handed_over_on", LocalDate.class),
        row.getObject("deadline", LocalDate.class),
        row.getString("grounds"),
        row.getString("change_wanted"));
  }

  private static Appeal.Entry entry(ResultSet row) throws SQLException {
    return new Appeal.Entry(
        AppealStep.Command.valueOf(row.getString("command")),
        AppealState.valueOf(row.getString("state")),
        Sql.instantOf(row, "done_at"),
        row.getString("done_by"),
        row.getString("ground"),
        row.getString("content"));
  }
}
