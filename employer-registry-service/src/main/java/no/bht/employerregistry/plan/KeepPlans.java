package no.bht.employerregistry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.plan.Plans.Change;
import no.bht.employerregistry.plan.domain.ChangeReason;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.MeasureStatus;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanContent;
import no.bht.employerregistry.submission.Parties;
import no.bht.employerregistry.submission.Side;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.http.EntityTags;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Takes plans in, and every change of them as a further version. */
@ApplicationScoped
class KeepPlans {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final Plans plans;
  private final PlanWatcher watcher;
  private final Parties parties;
  private final EventLog log;
  private final InstantSource clock;
  private final Ids ids;

  KeepPlans(
      Plans plans,
      PlanWatcher watcher,
      Parties parties,
      EventLog log,
      InstantSource clock,
      Ids ids) {
    this.plans = plans;
    this.watcher = watcher;
    this.parties = parties;
    this.log = log;
    this.clock = clock;
    this.ids = ids;
  }

  /** Whose plan, and for when. */
  record Terms(
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate periodFrom,
      LocalDate periodTo) {}

  /**
   * @throws ProblemException 404 unless the caller is one of the two
   * @throws CommandRefused if the two are not affiliated in any part of the period, or a measure
   *     stands there twice or is done on a day to come
   */
  @Transactional
  Plan receive(Terms terms, PlanContent content, List<Measure> measures) {
    Side side = parties.side(terms.employer(), terms.provider());
    requireAffiliated(terms);
    LocalDate today = Oslo.today(clock);
    Plan plan =
        new Plan(
            ids.next(),
            terms.employer(),
            terms.provider(),
            terms.periodFrom(),
            terms.periodTo(),
            today,
            today,
            0,
            null,
            content,
            measures);
    requireSound(plan, today);
    return keep(plan, side, ChangeReason.SUBMITTED);
  }

  /**
   * Begins a plan for a later period from an earlier one.
   *
   * @throws ProblemException 404 if there is no such plan for the caller
   * @throws CommandRefused if the two are not affiliated in any part of the period
   */
  @Transactional
  Plan copy(UUID id, LocalDate from, LocalDate to) {
    Plan earlier = plans.find(id).orElseThrow(ProblemException::notFound);
    Side side = parties.side(earlier.employer(), earlier.provider());
    requireAffiliated(new Terms(earlier.employer(), earlier.provider(), from, to));
    Plan plan = earlier.copied(ids.next(), Stream.generate(ids::next), from, to, Oslo.today(clock));
    return keep(plan, side, ChangeReason.COPIED);
  }

  private Plan keep(Plan plan, Side side, ChangeReason reason) {
    plans.add(plan, change(side, reason, null));
    log.append(
        new LoggedEvent("plan-received", plan.employer(), PlanReceived.of(plan), STATUTE, null));
    watcher.changed(plan);
    return plan;
  }

  /** What a version is made of. */
  record NewVersion(
      PlanContent content, List<Measure> measures, ChangeReason reason, @Nullable String note) {}

  /**
   * Another content, as a further version.
   *
   * @throws ProblemException 404, 412 or 428
   * @throws CommandRefused if a measure's step is not allowed, stands there twice, or is done on a
   *     day to come
   */
  @Transactional
  Plan change(UUID id, @Nullable String ifMatch, NewVersion next) {
    return change(
        id,
        ifMatch,
        plan -> plan.changed(next.content(), next.measures(), Oslo.today(clock)),
        next.reason(),
        next.note());
  }

  /**
   * How far a measure has come, as a further version.
   *
   * @param on the day it was reached; today if null
   * @throws ProblemException 404, 412 or 428
   * @throws CommandRefused if the step is not allowed, or the day is still to come
   */
  @Transactional
  Plan progress(
      UUID id,
      @Nullable String ifMatch,
      UUID measure,
      MeasureStatus status,
      @Nullable LocalDate on,
      @Nullable String note) {
    LocalDate today = Oslo.today(clock);
    return change(
        id,
        ifMatch,
        plan -> {
          MeasureStatus old =
              plan.measure(measure).orElseThrow(ProblemException::notFound).status();
          if (!MeasureStatus.STEPS.allows(old, status)) {
            throw new CommandRefused(new Refusal.MeasureStepNotAllowed(old.name(), status.name()));
          }
          return plan.progressed(measure, status, on == null ? today : on, today);
        },
        ChangeReason.PROGRESS,
        note);
  }

  private Plan change(
      UUID id,
      @Nullable String ifMatch,
      Function<Plan, Plan> step,
      ChangeReason reason,
      @Nullable String note) {
    Plan before = plans.lock(id).orElseThrow(ProblemException::notFound);
    Side side = parties.side(before.employer(), before.provider());
    EntityTags.requireMatch(ifMatch, before.version());
    Plan after = step.apply(before);
    requireSound(after, Oslo.today(clock));
    after
        .firstStepNotAllowedFrom(before)
        .ifPresent(
            measure -> {
              throw new CommandRefused(
                  new Refusal.MeasureStepNotAllowed(
                      before.measure(measure.id()).map(it -> it.status().name()).orElse("none"),
                      measure.status().name()));
            });
    plans.save(after, change(side, reason, note));
    watcher.changed(after);
    return after;
  }

  private Change change(Side side, ChangeReason reason, @Nullable String note) {
    return new Change(parties.author(side), clock.instant(), reason, note);
  }

  private void requireAffiliated(Terms terms) {
    if (!plans.affiliated(
        terms.employer(), terms.provider(), terms.periodFrom(), terms.periodTo())) {
      throw new CommandRefused(new Refusal.PlanWithoutAffiliation());
    }
  }

  private static void requireSound(Plan plan, LocalDate today) {
    if (plan.numbersTwice()) {
      throw new CommandRefused(new Refusal.NumberedTwice());
    }
    if (plan.measures().stream()
        .anyMatch(it -> it.statusOn() != null && it.statusOn().isAfter(today))) {
      throw new CommandRefused(new Refusal.DayStillToCome());
    }
  }

  record PlanReceived(
      UUID planId,
      OrganisationNumber provider,
      LocalDate periodFrom,
      LocalDate periodTo,
      int measures) {

    static PlanReceived of(Plan plan) {
      return new PlanReceived(
          plan.id(), plan.provider(), plan.periodFrom(), plan.periodTo(), plan.measures().size());
    }
  }
}
