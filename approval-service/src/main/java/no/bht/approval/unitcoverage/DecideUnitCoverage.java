package no.bht.approval.unitcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;

/** Decides that a sub-unit is not covered by its main unit's approval, or is again. */
@ApplicationScoped
class DecideUnitCoverage {
  /** Legal basis of the decision. */
  static final String BASIS = "FOR-2011-12-06-1360 § 2-1";

  private final UnitCoverageTable table;
  private final EventLog events;
  private final Ids ids;
  private final InstantSource clock;
  private final Caller caller;

  DecideUnitCoverage(
      UnitCoverageTable table, EventLog events, Ids ids, InstantSource clock, Caller caller) {
    this.table = table;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
    this.caller = caller;
  }

  /** The event {@code unit-coverage-decided}. */
  record UnitCoverageDecided(OrganisationNumber unit, boolean covered, LocalDate from) {}

  /** What the change feed shows of the sub-unit on the day. */
  record PublicCoverage(OrganisationNumber unit, boolean covered, LocalDate from) {}

  /**
   * @throws ProblemException 404 for a provider that never was approved, 422 for the main unit
   *     itself
   */
  @Transactional
  UnitCoverage decide(OrganisationNumber provider, DecideUnitCoverageRequest request) {
    if (!table.lockApproved(provider)) {
      throw ProblemException.notFound();
    }
    if (request.unit().equals(provider)) {
      throw ProblemException.of(
              422, "approval:not-a-sub-unit", "The main unit is covered by its own approval.")
          .withError("/unit", "not-a-sub-unit");
    }
    UnitCoverage decision =
        new UnitCoverage(
            ids.next(),
            provider,
            request.unit(),
            request.covered(),
            request.from(),
            request.reason(),
            caller.subject(),
            clock.instant());
    boolean before = table.isCovered(provider, request.unit(), request.from());
    table.add(decision);
    events.append(
        new LoggedEvent(
            "unit-coverage-decided",
            provider,
            new UnitCoverageDecided(request.unit(), request.covered(), request.from()),
            BASIS,
            new PublicChange(
                new PublicCoverage(request.unit(), before, request.from()),
                new PublicCoverage(request.unit(), request.covered(), request.from()))));
    return decision;
  }
}
