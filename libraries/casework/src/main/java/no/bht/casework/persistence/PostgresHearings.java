package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.domain.notice.Hearings;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

@ApplicationScoped
class PostgresHearings implements Hearings {
  private final Sql sql;

  PostgresHearings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Hearing hearing) {
    switch (hearing.notice()) {
      case Hearing.Sent sent ->
          sql.update(
              """
              insert into casework_hearing
                (id, case_id, party, outcome, notice_sent_at, comment_deadline)
              values (?, ?, ?, ?, ?, ?)
              """,
              hearing.id(),
              hearing.caseId(),
              hearing.party(),
              hearing.outcome(),
              sent.notice().sentAt(),
              sent.notice().commentDeadline());
      case Hearing.Omitted omitted ->
          sql.update(
              """
              insert into casework_hearing (id, case_id, party, outcome, exemption_ground,
                exemption_reason, exempted_by, exempted_at)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """,
              hearing.id(),
              hearing.caseId(),
              hearing.party(),
              hearing.outcome(),
              omitted.ground(),
              omitted.reason(),
              omitted.by(),
              omitted.at());
    }
  }

  @Override
  public void comment(UUID hearing, Hearing.Comment comment) {
    sql.update(
        """
        insert into casework_comment
          (id, hearing_id, received_at, received_from, content, more_to_come)
        values (?, ?, ?, ?, ?, ?)
        """,
        comment.id(),
        hearing,
        comment.receivedAt(),
        comment.by(),
        comment.text(),
        comment.moreToCome());
  }

  @Override
  public Optional<Hearing> find(UUID id) {
    return sql.one("select * from casework_hearing where id = ?", this::hearing, id);
  }

  @Override
  public List<Hearing> ofCase(UUID caseId) {
    return sql.list(
        "select * from casework_hearing where case_id = ? order by id", this::hearing, caseId);
  }

  private Hearing hearing(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Hearing(
        id,
        row.getObject("case_id", UUID.class),
        new OrganisationNumber(row.getString("party")),
        row.getString("outcome"),
        notice(row),
        sql.list(
            "select * from casework_comment where hearing_id = ? order by id",
            PostgresHearings::comment,
            id));
  }

  private static Hearing.Notice notice(ResultSet row) throws SQLException {
    Instant sentAt = Sql.instant(row, "notice_sent_at");
    return sentAt == null
        ? new Hearing.Omitted(
            NoticeExemption.valueOf(row.getString("exemption_ground")),
            row.getString("exemption_reason"),
            row.getString("exempted_by"),
            Sql.instantOf(row, "exempted_at"))
        : new Hearing.Sent(
            new AdvanceNotice(sentAt, row.getObject("comment_deadline", LocalDate.class)));
  }

  private static Hearing.Comment comment(ResultSet row) throws SQLException {
    return new Hearing.Comment(
        row.getObject("id", UUID.class),
        Sql.instantOf(row, "received_at"),
        row.getString("received_from"),
        row.getString("content"),
        row.getBoolean("more_to_come"));
  }
}
