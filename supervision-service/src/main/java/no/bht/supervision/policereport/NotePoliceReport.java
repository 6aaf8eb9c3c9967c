package no.bht.supervision.policereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.Reactions;
import org.jspecify.annotations.Nullable;

/** Notes a report to the police, and what came of it. */
@ApplicationScoped
class NotePoliceReport {
  private final Sql sql;
  private final PoliceReports reports;
  private final Reactions reactions;
  private final ReactionSwitches switches;
  private final Caller caller;
  private final Ids ids;
  private final InstantSource clock;

  NotePoliceReport(
      Sql sql,
      PoliceReports reports,
      Reactions reactions,
      ReactionSwitches switches,
      Caller caller,
      Ids ids,
      InstantSource clock) {
    this.sql = sql;
    this.reports = reports;
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
  PoliceReport note(UUID inspection, PoliceReportRequest request) {
    Party party =
        sql.one(
                "select party, party_kind from inspection where id = ? for share",
                PoliceReports::party,
                inspection)
            .orElseThrow(ProblemException::notFound);
    switches.require(ReactionKind.POLICE_REPORT, party.kind());
    require(!request.reportedOn().isAfter(Oslo.today(clock)), "reportedOn");
    requireOwn(request.violationFeeId(), inspection);
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
    return registered(reports.get(id));
  }

  /**
   * @throws ProblemException 404, 412 or 428; 422 if the day lies ahead or before the report
   */
  @Transactional
  PoliceReport outcome(UUID id, @Nullable String ifMatch, PoliceReportRequest.OutcomeRequest said) {
    PoliceReport report = reports.locked(id, ifMatch);
    LocalDate on = said.outcomeOn();
    require(!on.isAfter(Oslo.today(clock)) && !on.isBefore(report.reportedOn()), "outcomeOn");
    return registered(reports.changed(id, "outcome = ?, outcome_on = ?", said.outcome(), on));
  }

  private PoliceReport registered(PoliceReport report) {
    PoliceReport.Outcome outcome = report.outcome();
    boolean over = outcome != null && outcome != PoliceReport.Outcome.CHARGED;
    reactions.put(
        new ReactionRow(
            report.id(),
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

  private void requireOwn(@Nullable UUID fee, UUID inspection) {
    if (fee != null
        && sql.one(
                "select id from violation_fee where id = ? and inspection_id = ?",
                row -> row.getString(1),
                fee,
                inspection)
            .isEmpty()) {
      throw ProblemException.of(
              422, "supervision:violation-fee-unknown", "The inspection has no such fee.")
          .withError("/violationFeeId", "violation-fee-unknown");
    }
  }

  private static void require(boolean possible, String name) {
    if (!possible) {
      throw ProblemException.of(422, "supervision:day-impossible", "The day is not possible.")
          .withError("/" + name, "day-impossible");
    }
  }
}
