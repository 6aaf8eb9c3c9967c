package no.bht.employerregistry.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.CompareReport;
import no.bht.employerregistry.annualreport.domain.Comparison;
import no.bht.employerregistry.annualreport.domain.MatchRules;
import no.bht.employerregistry.annualreport.domain.ReportContent;
import no.bht.employerregistry.plan.Plans;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.submission.Kept;
import no.bht.employerregistry.submission.Parties.Author;
import no.bht.employerregistry.submission.Parties.Wanted;
import no.bht.employerregistry.submission.Side;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Annual reports and their versions, as they are kept, with the plans they answer. */
@ApplicationScoped
public class AnnualReports {
  private static final String LIST =
      """
      select * from annual_report
      where (?::text is null or employer = ?) and (?::text is null or provider = ?)
        and (?::int is null or report_year = ?) and id > ?
      order by id limit ?
      """;
  private static final String OF_YEARS =
      """
      select * from annual_report
      where employer = ? and provider = ? and report_year between ? and ?
      order by report_year, id limit 100
      """;
  private static final String SAME =
      """
      select id from annual_report
      where employer = ? and provider = ? and report_year = ? and plan_id is not distinct from ?
      limit 1
      """;

  private final Sql sql;
  private final Plans plans;

  AnnualReports(Sql sql, Plans plans) {
    this.sql = sql;
    this.plans = plans;
  }

  /** A version without its content. */
  record Version(long version, Instant changedAt, Side side, String author, Reason reason) {}

  /** Why a version was made. */
  enum Reason {
    SUBMITTED,
    CORRECTED,
    DECIDED
  }

  /**
   * The report of the two on the year, and on the same plan, that is there already; nobody else can
   * add one until the transaction ends.
   */
  Optional<UUID> same(AnnualReport report) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(?, 20260113))",
        row -> true,
        report.employer().value() + report.provider().value() + report.reportYear());
    return sql.one(
        SAME,
        row -> row.getObject("id", UUID.class),
        report.employer(),
        report.provider(),
        report.reportYear(),
        report.planId());
  }

  void add(AnnualReport report, Author author, Instant at) {
    sql.update(
        """
        insert into annual_report
          (id, employer, provider, report_year, received_on, plan_id, content, version)
        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
        """,
        report.id(),
        report.employer(),
        report.provider(),
        report.reportYear(),
        report.receivedOn(),
        report.planId(),
        Kept.text(report.content()),
        report.version());
    addVersion(report, author, at, Reason.SUBMITTED);
  }

  void save(AnnualReport report, Author author, Instant at, Reason reason) {
    sql.update(
        "update annual_report set content = ?::jsonb, version = ? where id = ?",
        Kept.text(report.content()),
        report.version(),
        report.id());
    addVersion(report, author, at, reason);
  }

  private void addVersion(AnnualReport report, Author author, Instant at, Reason reason) {
    sql.update(
        """
        insert into annual_report_version
          (report_id, version, content, changed_at, author_side, author, author_subject, reason)
        values (?, ?, ?::jsonb, ?, ?, ?, ?, ?)
        """,
        report.id(),
        report.version(),
        Kept.text(report.content()),
        at,
        author.side(),
        author.organisation().orElse(""),
        author.subject(),
        reason);
  }

  public Optional<AnnualReport> find(UUID id) {
    return sql.one("select * from annual_report where id = ?", AnnualReports::report, id);
  }

  Optional<AnnualReport> lock(UUID id) {
    return sql.one(
        "select * from annual_report where id = ? for no key update", AnnualReports::report, id);
  }

  List<AnnualReport> list(Wanted wanted, @Nullable Integer year, UUID after, int most) {
    return sql.list(
        LIST,
        AnnualReports::report,
        wanted.employer(),
        wanted.employer(),
        wanted.provider(),
        wanted.provider(),
        year,
        year,
        after,
        most);
  }

  /** Those of the two on these years. */
  public List<AnnualReport> ofYears(
      OrganisationNumber employer, OrganisationNumber provider, int first, int last) {
    return sql.list(OF_YEARS, AnnualReports::report, employer, provider, first, last);
  }

  List<Version> versions(UUID id, long after, int most) {
    return sql.list(
        """
        select * from annual_report_version where report_id = ? and version > ?
        order by version limit ?
        """,
        row ->
            new Version(
                row.getLong("version"),
                Sql.instantOf(row, "changed_at"),
                Side.valueOf(row.getString("author_side")),
                row.getString("author"),
                Reason.valueOf(row.getString("reason"))),
        id,
        after,
        most);
  }

  Optional<ReportContent> contentAt(UUID id, long version) {
    return sql.one(
        "select content from annual_report_version where report_id = ? and version = ?",
        row -> Kept.read(row.getString("content"), ReportContent.class),
        id,
        version);
  }

  /** The report held against its plans, as far as the two were affiliated in the year. */
  public Comparison comparison(AnnualReport report, List<Plan> answered, MatchRules rules) {
    LocalDate lastDay =
        plans.lastAffiliatedDay(
            report.employer(), report.provider(), report.firstDay(), report.lastDay());
    return CompareReport.with(report, answered, lastDay, rules);
  }

  /** The plan it names, or every plan of the two that reaches into its year. */
  public List<Plan> plansOf(AnnualReport report) {
    return report.planId() == null
        ? plans.ofPeriod(report.employer(), report.provider(), report.firstDay(), report.lastDay())
        : plans.find(report.planId()).stream().toList();
  }

  /** The employer's plans that reach into the year after, with this provider. */
  List<Plan> nextPlansOf(AnnualReport report) {
    LocalDate from = report.lastDay().plusDays(1);
    return plans.ofPeriod(
        report.employer(), report.provider(), from, from.plusYears(1).minusDays(1));
  }

  private static AnnualReport report(ResultSet row) throws SQLException {
    return new AnnualReport(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        row.getInt("report_year"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("plan_id", UUID.class),
        row.getLong("version"),
        Kept.read(row.getString("content"), ReportContent.class));
  }
}
