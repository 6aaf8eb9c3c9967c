package no.bht.supervision.rejectedreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.Roles;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Steps;
import no.bht.supervision.inspectionlink.LinkedInspections;
import no.bht.supervision.rejectedreport.RejectedReports.State;
import no.bht.supervision.rejectedreport.RejectionState.Step;
import org.jspecify.annotations.Nullable;

/** Rejects a report, and takes the steps that follow. */
@ApplicationScoped
class HandleRejection {
  private final RejectedReports reports;
  private final RejectionEvents events;
  private final RejectionLetters letters;
  private final LinkedInspections inspections;
  private final SupervisionSettings settings;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  HandleRejection(
      RejectedReports reports,
      RejectionEvents events,
      RejectionLetters letters,
      LinkedInspections inspections,
      SupervisionSettings settings,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.reports = reports;
    this.events = events;
    this.letters = letters;
    this.inspections = inspections;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  RejectedReport reject(RejectRequest request) {
    inspections.requireOf(
        new Party(PartyKind.EMPLOYER, request.employer()), request.inspectionId());
    if (!reports.areAffiliated(request.employer(), request.provider())) {
      throw new CommandRefused(new Refusal.ProviderNotAffiliated(today()));
    }
    UUID id = ids.next();
    Step step = request.demandsOtherSupplier() ? Step.DEMAND_OTHER_SUPPLIER : Step.REJECT;
    State state =
        request.demandsOtherSupplier()
            ? new State(RejectionState.OTHER_SUPPLIER_DEMANDED, null)
            : new State(RejectionState.REDO_DEMANDED, redoBy());
    reports.add(id, request, today(), caller.actor().reference(), state);
    enter(id, step, request.facts());
    RejectedReport report = get(id);
    letters.rejected(report, request.facts());
    events.rejected(report);
    return report;
  }

  /** A step of an inspector, or of a party: what is redone. */
  @Transactional
  RejectedReport take(UUID id, Precondition precondition, Step step, @Nullable String said) {
    RejectedReport report = reports.locked(id).orElseThrow(ProblemException::notFound);
    requireParty(report);
    precondition.check(report.version());
    RejectionState to = Steps.after(RejectionState.TABLE, report.state(), step);
    boolean ends = to == RejectionState.ACCEPTED || to == RejectionState.WITHDRAWN;
    LocalDate redoBy =
        switch (to) {
          case REDO_DEMANDED -> redoBy();
          case OTHER_SUPPLIER_DEMANDED -> null;
          default -> report.redoBy();
        };
    reports.change(id, new State(to, redoBy), ends ? today() : null);
    enter(id, step, said);
    RejectedReport changed = get(id);
    if (ends) {
      letters.ended(changed, said);
    } else if (to != RejectionState.REDONE) {
      letters.rejected(changed, said == null ? report.facts() : said);
    }
    events.changed(changed, today());
    return changed;
  }

  /**
   * @throws ProblemException 404 for those it does not concern
   */
  RejectedReport seen(UUID id) {
    RejectedReport report = get(id);
    requireParty(report);
    return report;
  }

  private void requireParty(RejectedReport report) {
    if (!caller.is(Roles.INSPECTOR)
        && !caller.actsFor(report.employer())
        && !caller.actsFor(report.provider())) {
      throw ProblemException.notFound();
    }
  }

  private void enter(UUID id, Step step, @Nullable String said) {
    OrganisationNumber by = caller.is(Roles.INSPECTOR) ? null : caller.organisation().orElse(null);
    reports.enter(id, new RejectedReport.Entry(step, said, by, clock.instant()));
  }

  private RejectedReport get(UUID id) {
    return reports.find(id).orElseThrow(ProblemException::notFound);
  }

  private LocalDate redoBy() {
    return TimeLimits.days(today(), settings.rejectedReport().redoWithinDays());
  }

  private LocalDate today() {
    return Oslo.today(clock);
  }
}
