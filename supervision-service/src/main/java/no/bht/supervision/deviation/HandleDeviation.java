package no.bht.supervision.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.security.Caller;
import no.bht.supervision.deviation.DeviationState.Step;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Steps;
import no.bht.supervision.inspectionlink.LinkedInspections;
import org.jspecify.annotations.Nullable;

/** The approval unit's steps with a report; each leaves a new version. */
@ApplicationScoped
class HandleDeviation {
  private final DeviationReports reports;
  private final DeviationEvents events;
  private final SendLetter letters;
  private final LinkedInspections inspections;
  private final Caller caller;
  private final InstantSource clock;

  HandleDeviation(
      DeviationReports reports,
      DeviationEvents events,
      SendLetter letters,
      LinkedInspections inspections,
      Caller caller,
      InstantSource clock) {
    this.reports = reports;
    this.events = events;
    this.letters = letters;
    this.inspections = inspections;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  DeviationReport assess(UUID id, @Nullable String ifMatch, String assessment) {
    DeviationReport report = reports.locked(id, ifMatch);
    return reports.changed(
        id,
        "state = ?, assessment = ?, assessed_by = ?, assessed_at = ?",
        after(report, Step.ASSESS),
        assessment,
        who(),
        clock.instant());
  }

  @Transactional
  DeviationReport decide(UUID id, @Nullable String ifMatch, DecideRequest request) {
    DeviationReport report = reports.locked(id, ifMatch);
    DeviationState to = after(report, request.outcome().step());
    inspections.requireOf(party(report), request.inspectionId());
    Instant now = clock.instant();
    DeviationReport decided =
        reports.changed(
            id,
            """
            state = ?, outcome = ?, outcome_reason = ?, guidance = ?,
              followed_by_inspection_id = ?, approval_case_id = ?, decided_by = ?, decided_at = ?
            """,
            to,
            request.outcome(),
            request.reason(),
            request.guidance(),
            request.inspectionId(),
            request.approvalCaseId(),
            who(),
            now);
    if (request.guidance() != null) {
      letters.send(
          id, report.provider(), DeviationLetters.guidance(report.topic(), request.guidance()));
    }
    events.decided(decided);
    return decided;
  }

  /** Links the inspection that was decided on, once. */
  @Transactional
  DeviationReport link(UUID id, @Nullable String ifMatch, UUID inspection) {
    DeviationReport report = reports.locked(id, ifMatch);
    if (report.state() != DeviationState.INSPECTION || isLinked(report)) {
      throw new CommandRefused(new Refusal.InspectionNotLinked(report.state().name()));
    }
    inspections.requireOf(party(report), inspection);
    DeviationReport linked = reports.changed(id, "followed_by_inspection_id = ?", inspection);
    events.decided(linked);
    return linked;
  }

  @Transactional
  DeviationReport answer(UUID id, @Nullable String ifMatch, String answer) {
    DeviationReport report = reports.locked(id, ifMatch);
    DeviationState to = after(report, Step.ANSWER);
    if (report.state() == DeviationState.INSPECTION && !isLinked(report)) {
      throw new CommandRefused(new Refusal.InspectionNotLinked(report.state().name()));
    }
    return reports.changed(
        id,
        "state = ?, answer = ?, answered_by = ?, answered_at = ?",
        to,
        answer,
        who(),
        clock.instant());
  }

  private static DeviationState after(DeviationReport report, Step step) {
    return Steps.after(DeviationState.TABLE, report.state(), step);
  }

  private static boolean isLinked(DeviationReport report) {
    DeviationReport.Decided outcome = report.outcome();
    return outcome != null && outcome.inspectionId() != null;
  }

  private static Party party(DeviationReport report) {
    return new Party(PartyKind.PROVIDER, report.provider());
  }

  private String who() {
    return caller.actor().reference();
  }
}
