package no.bht.employerregistry.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.annualreport.AnnualReports.Reason;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.EmployerDecision;
import no.bht.employerregistry.annualreport.domain.Recommendation.Level;
import no.bht.employerregistry.annualreport.domain.ReportContent;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.plan.Plans;
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

/** Takes annual reports in, their corrections, and the employer's decisions. */
@ApplicationScoped
class KeepReports {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final AnnualReports reports;
  private final Plans plans;
  private final ReportWatcher watcher;
  private final Parties parties;
  private final EventLog log;
  private final InstantSource clock;
  private final Ids ids;

  KeepReports(
      AnnualReports reports,
      Plans plans,
      ReportWatcher watcher,
      Parties parties,
      EventLog log,
      InstantSource clock,
      Ids ids) {
    this.reports = reports;
    this.plans = plans;
    this.watcher = watcher;
    this.parties = parties;
    this.log = log;
    this.clock = clock;
    this.ids = ids;
  }

  /** Whose report, and on what. */
  record Terms(
      OrganisationNumber employer,
      OrganisationNumber provider,
      int reportYear,
      @Nullable UUID planId) {}

  /**
   * @throws ProblemException 404 unless the caller is one of the two; 409 with the address of the
   *     report on the year that is there already
   * @throws CommandRefused if the two are not affiliated in the year, it has not begun, the plan is
   *     not theirs or of other years, or something stands there twice or was done on a day to come
   */
  @Transactional
  AnnualReport receive(Terms terms, ReportContent content) {
    Side side = parties.side(terms.employer(), terms.provider());
    LocalDate today = Oslo.today(clock);
    AnnualReport report =
        new AnnualReport(
            ids.next(),
            terms.employer(),
            terms.provider(),
            terms.reportYear(),
            today,
            terms.planId(),
            0,
            content);
    requireAllowed(report, today);
    reports
        .same(report)
        .ifPresent(
            there -> {
              throw ProblemException.of(
                      409,
                      "employer-registry:annual-report-exists",
                      "There is a report on that year; correct it.")
                  .withLocation(URI.create("/api/v1/annual-reports/" + there));
            });
    reports.add(report, parties.author(side), clock.instant());
    log.append(
        new LoggedEvent(
            "annual-report-received",
            report.employer(),
            AnnualReportReceived.of(report),
            STATUTE,
            null));
    watcher.changed(report);
    return report;
  }

  /**
   * Corrects it, as a further version; decisions that were made stay.
   *
   * @throws ProblemException 404, 412 or 428
   */
  @Transactional
  AnnualReport correct(UUID id, @Nullable String ifMatch, ReportContent content) {
    AnnualReport before = reports.lock(id).orElseThrow(ProblemException::notFound);
    Side side = parties.side(before.employer(), before.provider());
    EntityTags.requireMatch(ifMatch, before.version());
    AnnualReport after = before.changed(content.keepingDecisionsOf(before.content()));
    requireSound(after, Oslo.today(clock));
    return save(after, side, Reason.CORRECTED);
  }

  /**
   * The employer decides on a recommendation.
   *
   * @throws ProblemException 404 for everybody but the employer, 412 or 428
   */
  @Transactional
  AnnualReport decide(
      UUID id, @Nullable String ifMatch, UUID recommendation, EmployerDecision decision) {
    AnnualReport before = reports.lock(id).orElseThrow(ProblemException::notFound);
    if (parties.side(before.employer(), before.provider()) != Side.EMPLOYER
        || before.content().recommendations().stream()
            .noneMatch(it -> it.id().equals(recommendation))) {
      throw ProblemException.notFound();
    }
    EntityTags.requireMatch(ifMatch, before.version());
    if (decision.on().isAfter(Oslo.today(clock))) {
      throw new CommandRefused(new Refusal.DayStillToCome());
    }
    return save(
        before.changed(before.content().decided(recommendation, decision)),
        Side.EMPLOYER,
        Reason.DECIDED);
  }

  private AnnualReport save(AnnualReport report, Side side, Reason reason) {
    reports.save(report, parties.author(side), clock.instant(), reason);
    watcher.changed(report);
    return report;
  }

  private void requireAllowed(AnnualReport report, LocalDate today) {
    if (report.firstDay().isAfter(today)) {
      throw new CommandRefused(new Refusal.YearNotBegun());
    }
    if (!plans.affiliated(
        report.employer(), report.provider(), report.firstDay(), report.lastDay())) {
      throw new CommandRefused(new Refusal.ReportWithoutAffiliation());
    }
    if (report.planId() != null
        && plans
            .find(report.planId())
            .filter(
                plan ->
                    plan.employer().equals(report.employer())
                        && plan.provider().equals(report.provider())
                        && !plan.periodFrom().isAfter(report.lastDay())
                        && !plan.periodTo().isBefore(report.firstDay()))
            .isEmpty()) {
      throw new CommandRefused(new Refusal.PlanOfOthers());
    }
    requireSound(report, today);
  }

  private static void requireSound(AnnualReport report, LocalDate today) {
    ReportContent content = report.content();
    if (content.activities().stream().map(it -> it.id()).distinct().count()
            < content.activities().size()
        || content.recommendations().stream().map(it -> it.id()).distinct().count()
            < content.recommendations().size()) {
      throw new CommandRefused(new Refusal.NumberedTwice());
    }
    if (content.activities().stream().anyMatch(it -> it.on() != null && it.on().isAfter(today))) {
      throw new CommandRefused(new Refusal.DayStillToCome());
    }
  }

  record AnnualReportReceived(
      UUID reportId,
      OrganisationNumber provider,
      int reportYear,
      LocalDate receivedOn,
      @Nullable UUID planId,
      int activities,
      long must,
      long should) {

    static AnnualReportReceived of(AnnualReport report) {
      return new AnnualReportReceived(
          report.id(),
          report.provider(),
          report.reportYear(),
          report.receivedOn(),
          report.planId(),
          report.content().activities().size(),
          count(report, Level.MUST),
          count(report, Level.SHOULD));
    }

    private static long count(AnnualReport report, Level level) {
      return report.content().recommendations().stream().filter(it -> it.level() == level).count();
    }
  }
}
