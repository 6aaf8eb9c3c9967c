package no.bht.employerregistry.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.employerregistry.SignSettings;
import no.bht.employerregistry.annualreport.AnnualReports;
import no.bht.employerregistry.annualreport.ReportWatcher;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.MatchRules;
import no.bht.employerregistry.plan.PlanWatcher;
import no.bht.employerregistry.plan.Plans;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.MeasureStatus;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanView;
import no.bht.employerregistry.sign.SignTable.Again;
import no.bht.employerregistry.sign.SignTable.Due;
import no.bht.employerregistry.sign.SignTable.Kind;
import no.bht.employerregistry.sign.SignTable.Seen;
import no.bht.employerregistry.sign.domain.Assessment;
import no.bht.employerregistry.sign.domain.PlanEvidence;
import no.bht.employerregistry.sign.domain.ReportEvidence;
import no.bht.employerregistry.sign.domain.SignCode;
import no.bht.employerregistry.sign.domain.Signs;
import no.bht.employerregistry.sign.domain.SimilarPlans;
import no.bht.employerregistry.sign.domain.Thresholds;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Looks at every new version of a plan or report, and tells when what is seen is another. */
@ApplicationScoped
class AssessDocuments implements PlanWatcher, ReportWatcher {
  private final Plans plans;
  private final AnnualReports reports;
  private final PlanTexts texts;
  private final SignTable table;
  private final EventLog log;
  private final Sweeps sweeps;
  private final InstantSource clock;
  private final Thresholds thresholds;
  private final MatchRules rules;

  AssessDocuments(
      Plans plans,
      AnnualReports reports,
      PlanTexts texts,
      SignTable table,
      EventLog log,
      Sweeps sweeps,
      InstantSource clock,
      SignSettings settings) {
    this.plans = plans;
    this.reports = reports;
    this.texts = texts;
    this.table = table;
    this.log = log;
    this.sweeps = sweeps;
    this.clock = clock;
    this.thresholds = thresholds(settings);
    this.rules = new MatchRules(settings.mostDaysApart(), settings.sameWords());
  }

  Thresholds thresholds() {
    return thresholds;
  }

  /** What is to be seen in a plan today. */
  Assessment of(Plan plan) {
    return of(plan, similar(plan));
  }

  SimilarPlans similar(Plan plan) {
    return texts.like(plan, thresholds.sameText());
  }

  private Assessment of(Plan plan, SimilarPlans similar) {
    PlanView view = plans.view(plan, Oslo.today(clock), thresholds.concreteWords());
    return Signs.of(new PlanEvidence(view, similar), thresholds);
  }

  /** What is to be seen in a report. */
  Assessment of(AnnualReport report) {
    List<Plan> answered = reports.plansOf(report);
    return Signs.of(
        new ReportEvidence(
            report,
            answered,
            reports.comparison(report, answered, rules),
            reports.ofYears(
                report.employer(),
                report.provider(),
                report.reportYear() - 1,
                report.reportYear() - 1)),
        thresholds);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(Plan plan) {
    table.hold(plan.id(), plan.employer(), plan.provider());
    keep(plan);
    look(plan);
    reports
        .ofYears(
            plan.employer(),
            plan.provider(),
            plan.periodFrom().getYear(),
            plan.periodTo().getYear())
        .forEach(this::look);
  }

  /**
   * What is written at the same time is not seen yet: so this plan too is looked at again, as are
   * those that may show E5 or no longer show it.
   */
  private void keep(Plan plan) {
    texts
        .keep(plan, thresholds.sameText())
        .ifPresent(
            moved -> {
              table.lookAgain(SignCode.E5, moved.noLonger(), moved.like());
              table.lookAgain(plan.id());
            });
  }

  /** The report of the year after may repeat what this one recommends. */
  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(AnnualReport report) {
    table.hold(report.id(), report.employer(), report.provider());
    reports
        .ofYears(report.employer(), report.provider(), report.reportYear(), report.reportYear() + 1)
        .forEach(this::look);
  }

  /**
   * Looks again at what time alone may have changed.
   *
   * @return how many were looked at
   */
  int lookAgain(int atOnce) {
    return sweeps.some(
        new DueRows<>(
            "signs-of-a-new-day",
            atOnce,
            most -> table.claim(Oslo.today(clock), most),
            Due::document,
            due -> due.forEach(this::look)));
  }

  private void look(Due due) {
    switch (due.kind()) {
      case PLAN -> plans.find(due.document()).ifPresent(this::keepAndLook);
      case ANNUAL_REPORT -> reports.find(due.document()).ifPresent(this::look);
    }
  }

  /**
   * Looks again at a plan since one like it has changed. Where several customers' plans came in at
   * the same time none has seen the others: who sees them now has them look too.
   *
   * @return false if there is none
   */
  boolean lookAgainAtOne() {
    return sweeps.some(
            new DueRows<>("signs-of-like-plans", 1, table::toLookAgain, Again::id, this::lookAgain))
        > 0;
  }

  private void lookAgain(List<Again> due) {
    for (Again again : due) {
      table.lookedAgain(again);
      plans.find(again.document()).ifPresent(this::lookAgain);
    }
  }

  private void lookAgain(Plan plan) {
    table.hold(plan.id(), plan.employer(), plan.provider());
    SimilarPlans similar = look(plan);
    if (similar.customers() >= thresholds.samePlans()) {
      table.lookAgain(SignCode.E5, Set.of(), similar.ids());
    }
  }

  /** A plan of an earlier release has no text kept, or another. */
  private void keepAndLook(Plan plan) {
    keep(plan);
    look(plan);
  }

  private SimilarPlans look(Plan plan) {
    LocalDate today = Oslo.today(clock);
    SimilarPlans similar = similar(plan);
    tell(
        new Seen(
            plan.id(),
            Kind.PLAN,
            plan.employer(),
            plan.provider(),
            plan.periodFrom(),
            plan.periodTo(),
            of(plan, similar).codes(),
            today,
            nextDay(plan, today)));
    return similar;
  }

  private void look(AnnualReport report) {
    tell(
        new Seen(
            report.id(),
            Kind.ANNUAL_REPORT,
            report.employer(),
            report.provider(),
            report.firstDay(),
            report.lastDay(),
            of(report).codes(),
            Oslo.today(clock),
            null));
  }

  private void tell(Seen seen) {
    boolean same = table.signs(seen.document()).filter(seen.signs()::equals).isPresent();
    table.save(seen);
    if (!same) {
      log.append(
          new LoggedEvent(
              "plan-assessed",
              seen.employer(),
              PlanAssessed.of(seen),
              "FOR-2011-12-06-1355 § 13-3",
              null));
    }
  }

  /** The first day after which a measure that is still planned may make the plan stale. */
  private @Nullable LocalDate nextDay(Plan plan, LocalDate today) {
    Stream<LocalDate> days =
        plan.measures().stream()
            .filter(measure -> measure.status() == MeasureStatus.PLANNED)
            .map(Measure::dueOn)
            .filter(Objects::nonNull)
            .map(due -> due.plusDays(thresholds.staleDays() + 1L));
    return Stream.concat(days, Stream.of(plan.periodTo().plusDays(1)))
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static Thresholds thresholds(SignSettings settings) {
    return new Thresholds(
        settings.concreteWords(),
        settings.missingAreas(),
        settings.sameText(),
        settings.samePlans(),
        settings.staleDays(),
        settings.reportWords(),
        settings.notDelivered(),
        settings.deliveredHours(),
        settings.healthChecks(),
        settings.additionalServices(),
        settings.sameRecommendation(),
        settings.customers(),
        settings.signsPerCustomer(),
        settings.customersWithSigns());
  }

  record PlanAssessed(
      UUID documentId,
      Kind document,
      OrganisationNumber provider,
      LocalDate periodFrom,
      LocalDate periodTo,
      LocalDate assessedOn,
      List<SignCode> signs) {

    static PlanAssessed of(Seen seen) {
      return new PlanAssessed(
          seen.document(),
          seen.kind(),
          seen.provider(),
          seen.from(),
          seen.to(),
          seen.on(),
          seen.signs());
    }
  }
}
