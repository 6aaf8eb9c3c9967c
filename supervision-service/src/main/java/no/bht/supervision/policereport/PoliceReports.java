package no.bht.supervision.policereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

/** Keeps reports to the police. */
@ApplicationScoped
class PoliceReports {
  private final Sql sql;
  private final Reactions reactions;
  private final ReactionSwitches switches;
  private final Caller caller;
  private final Ids ids;
  private final InstantSource clock;

  PoliceReports(
      Sql sql,
      Reactions reactions,
      ReactionSwitches switches,
      Caller caller,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.reactions = reactions;
    this.switches = switches;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 if there is no such inspection, 422 if the day lies ahead or the
   *     fee is of another inspection
   */
  @Transactional
  PoliceReport add(UUID inspection, PoliceReportRequest request) {
    Party party =
        sql.one(
                "select party, party_kind from inspection where id = ? for share",
                PoliceReports::party,
                inspection)
            .orElseThrow(ProblemException::notFound);
    switches.require(ReactionKind.POLICE_REPORT, party.kind());
    refuseAhead(request.reportedOn(), "reportedOn");
    refuseForeign(request.violationFeeId(), inspection);
    UUID id = ids.next();
    sql.update(
        """
        insert into police_report (id, inspection_id, party, party_kind, against, provisions, facts,
          reported_on, reported_by, police_reference, violation_fee_id, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        id,
        inspection,
        party.number(),
        party.kind(),
        request.against(),
        request.provisions().toArray(String[]::new),
        request.facts(),
        request.reportedOn(),
        caller.subject(),
        request.policeReference(),
        request.violationFeeId());
    return registered(id);
  }

  /**
   * @throws ProblemException 422 if the day lies ahead or before the report
   */
  @Transactional
  Optional<PoliceReport> outcome(
      UUID id, PoliceReportRequest.OutcomeRequest said, LongConsumer versionRead) {
    return sql.one("select * from police_report where id = ? for update", PoliceReports::report, id)
        .map(
            report -> {
              versionRead.accept(report.version());
              refuseAhead(said.outcomeOn(), "outcomeOn");
              if (said.outcomeOn().isBefore(report.reportedOn())) {
                throw impossible("outcomeOn");
              }
              sql.update(
                  """
                  update police_report set outcome = ?, outcome_on = ?, version = version + 1
                  where id = ?
                  """,
                  said.outcome(),
                  said.outcomeOn(),
                  id);
              return registered(id);
            });
  }

  Optional<PoliceReport> find(UUID id) {
    return sql.one("select * from police_report where id = ?", PoliceReports::report, id);
  }

  /** Newest first. */
  List<PoliceReport> page(@Nullable OrganisationNumber party, @Nullable UUID before, int limit) {
    return sql.list(
        """
        select * from police_report
        where (?::text is null or party = ?) and (?::uuid is null or id < ?::uuid)
        order by id desc limit ?
        """,
        PoliceReports::report,
        party,
        party,
        before,
        before,
        limit);
  }

  private PoliceReport registered(UUID id) {
    PoliceReport report = find(id).orElseThrow();
    PoliceReport.Outcome outcome = report.outcome();
    boolean over = outcome != null && outcome != PoliceReport.Outcome.CHARGED;
    reactions.put(
        new ReactionRow(
            id,
            ReactionKind.POLICE_REPORT,
            new ReactionRow.About(
                report.inspectionId(), report.subject(), null, report.provisions()),
            outcome == null ? "REPORTED" : outcome.name(),
            over ? ReactionRow.Stage.ENDED : ReactionRow.Stage.DECIDED,
            new ReactionRow.Days(null, report.reportedOn(), null, over ? report.outcomeOn() : null),
            null,
            false,
            null,
            new ReactionRow.Handler(caller.subject(), null)));
    return report;
  }

  private void refuseForeign(@Nullable UUID fee, UUID inspection) {
    if (fee != null
        && sql.list(
                "select id from violation_fee where id = ? and inspection_id = ?",
                row -> 1,
                fee,
                inspection)
            .isEmpty()) {
      throw ProblemException.of(
              422, "supervision:violation-fee-unknown", "The inspection has no such fee.")
          .withError("/violationFeeId", "violation-fee-unknown");
    }
  }

  private void refuseAhead(LocalDate day, String name) {
    if (day.isAfter(Oslo.today(clock))) {
      throw impossible(name);
    }
  }

  private static ProblemException impossible(String name) {
    return ProblemException.of(422, "supervision:day-impossible", "The day is not possible.")
        .withError("/" + name, "day-impossible");
  }

  private static Party party(ResultSet row) throws SQLException {
    return new Party(
        PartyKind.valueOf(row.getString("party_kind")),
        new OrganisationNumber(row.getString("party")));
  }

  private static PoliceReport report(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new PoliceReport(
        row.getObject("id", UUID.class),
        row.getObject("inspection_id", UUID.class),
        party(row),
        PoliceReport.Against.valueOf(row.getString("against")),
        List.of((String[]) row.getArray("provisions").getArray()),
        row.getString("facts"),
        row.getObject("reported_on", LocalDate.class),
        row.getString("police_reference"),
        row.getObject("violation_fee_id", UUID.class),
        outcome == null ? null : PoliceReport.Outcome.valueOf(outcome),
        row.getObject("outcome_on", LocalDate.class),
        row.getLong("version"));
  }
}
