package no.bht.supervision.rejectedreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.rejectedreport.RejectionState.Step;
import org.jspecify.annotations.Nullable;

/** Rejected reports and the steps taken with them. */
@ApplicationScoped
class RejectedReports {
  private final Sql sql;

  RejectedReports(Sql sql) {
    this.sql = sql;
  }

  Optional<RejectedReport> find(UUID id) {
    return sql.one("select * from rejected_report where id = ?", this::report, id);
  }

  Optional<RejectedReport> locked(UUID id) {
    return sql.one("select * from rejected_report where id = ? for update", this::report, id);
  }

  /**
   * @param party only those it is part of, as employer or provider; {@code null} for all
   */
  List<RejectedReport> page(
      @Nullable OrganisationNumber party, @Nullable RejectionState state, UUID after, int limit) {
    String number = party == null ? null : party.value();
    return sql.list(
        """
        select * from rejected_report
        where id > ? and (?::text is null or employer = ? or provider = ?)
          and (?::text is null or state = ?)
        order by id limit ?
        """,
        this::report,
        after,
        number,
        number,
        number,
        state,
        state,
        limit);
  }

  void add(UUID id, RejectRequest request, LocalDate today, String inspector, State state) {
    sql.update(
        """
        insert into rejected_report (id, employer, provider, kind, reason, facts, inspection_id,
          rejected_on, rejected_by, state, redo_by, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        id,
        request.employer(),
        request.provider(),
        request.kind(),
        request.reason(),
        request.facts(),
        request.inspectionId(),
        today,
        inspector,
        state.state(),
        state.redoBy());
  }

  void change(UUID id, State state, @Nullable LocalDate endedOn) {
    sql.update(
        """
        update rejected_report set state = ?, redo_by = ?, ended_on = ?, version = version + 1
        where id = ?
        """,
        state.state(),
        state.redoBy(),
        endedOn,
        id);
  }

  void enter(UUID id, RejectedReport.Entry entry) {
    sql.update(
        """
        insert into rejected_report_entry (rejection_id, number, step, said, by_party, at)
        values (?, (select count(*) + 1 from rejected_report_entry where rejection_id = ?),
          ?, ?, ?, ?)
        """,
        id,
        id,
        entry.step(),
        entry.said(),
        entry.by(),
        entry.at());
  }

  /** The provider serves, or has served, the employer. */
  boolean areAffiliated(OrganisationNumber employer, OrganisationNumber provider) {
    return sql.one(
            """
            select 1 from counting_affiliations(?) where provider = ? limit 1
            """,
            row -> row.getInt(1),
            employer,
            provider)
        .isPresent();
  }

  /** The state, and the deadline that goes with it. */
  record State(RejectionState state, @Nullable LocalDate redoBy) {}

  private RejectedReport report(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new RejectedReport(
        id,
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        ReportKind.valueOf(row.getString("kind")),
        RejectionReason.valueOf(row.getString("reason")),
        row.getString("facts"),
        row.getObject("inspection_id", UUID.class),
        row.getObject("rejected_on", LocalDate.class),
        RejectionState.valueOf(row.getString("state")),
        row.getObject("redo_by", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        sql.list(
            "select * from rejected_report_entry where rejection_id = ? order by number",
            RejectedReports::entry,
            id),
        row.getLong("version"));
  }

  private static RejectedReport.Entry entry(ResultSet row) throws SQLException {
    String by = row.getString("by_party");
    return new RejectedReport.Entry(
        Step.valueOf(row.getString("step")),
        row.getString("said"),
        by == null ? null : new OrganisationNumber(by),
        Sql.instantOf(row, "at"));
  }
}
