package no.bht.employerregistry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** Takes a plan in and tells of it. */
@ApplicationScoped
class ReceivePlan {
  private final PlanTable plans;
  private final EventLog log;
  private final InstantSource clock;
  private final Ids ids;

  ReceivePlan(PlanTable plans, EventLog log, InstantSource clock, Ids ids) {
    this.plans = plans;
    this.log = log;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the two are not affiliated in any part of the period
   */
  @Transactional
  PlanResponse receive(SubmitPlanRequest request) {
    if (!plans.isAffiliated(request)) {
      throw new CommandRefused(new Refusal.PlanWithoutAffiliation());
    }
    PlanResponse plan =
        new PlanResponse(
            ids.next(),
            request.employer(),
            request.provider(),
            request.periodFrom(),
            request.periodTo(),
            request.measures(),
            Oslo.today(clock));
    plans.add(plan);
    log.append(
        new LoggedEvent(
            "plan-received",
            plan.employer(),
            PlanReceived.of(plan),
            "FOR-2011-12-06-1355 § 13-3",
            null));
    return plan;
  }

  record PlanReceived(
      UUID planId,
      OrganisationNumber provider,
      LocalDate periodFrom,
      LocalDate periodTo,
      int measures) {

    static PlanReceived of(PlanResponse plan) {
      return new PlanReceived(
          plan.id(), plan.provider(), plan.periodFrom(), plan.periodTo(), plan.measures().size());
    }
  }
}
