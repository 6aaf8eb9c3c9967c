package no.bht.employerregistry.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.coverage.CoverageNumbers.Question;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Coverage on a day and as a series; JSON, or CSV where that is asked for. */
@Path("/api/v1/statistics/coverage")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.ANALYST})
class CoverageResource {
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";

  private final CoverageTables tables;
  private final NightlyCoverage nightly;
  private final Caller caller;
  private final InstantSource clock;

  CoverageResource(
      CoverageTables tables, NightlyCoverage nightly, Caller caller, InstantSource clock) {
    this.tables = tables;
    this.nightly = nightly;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Audited(basis = BASIS)
  public Table coverage(
      @QueryParam("asOf") @Nullable String asOf, @BeanParam GroupParameters groups) {
    return table("coverage", List.of(day("asOf", asOf)), groups);
  }

  @GET
  @Path("/series")
  @Audited(basis = BASIS)
  public Table series(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("step") @Nullable String step,
      @BeanParam GroupParameters groups) {
    return table("coverage-series", days(from, to, step), groups);
  }

  @GET
  @Path("/nightly")
  @Audited(basis = BASIS)
  public Table nightly(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("step") @Nullable String step,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("by") @Nullable String by) {
    boolean exact = Discretion.seesEverything(caller);
    Question asked = new Question(unit(unit), days(from, to, step), by(by), UnitFilter.NONE, null);
    return tables.table("coverage-nightly", asked, nightly.groups(asked, exact), exact);
  }

  private List<LocalDate> days(@Nullable String from, @Nullable String to, @Nullable String step) {
    if (from == null) {
      throw QueryValue.missing("from");
    }
    LocalDate last = day("to", to);
    Step apart = QueryValue.choice(Step.class, "step", step).orElse(Step.MONTH);
    List<LocalDate> days = apart.days(day("from", from), last);
    if (days.isEmpty()) {
      throw QueryValue.invalid("to");
    }
    if (days.size() > Step.MOST) {
      throw QueryValue.invalid("step");
    }
    return days;
  }

  private Table table(String statistic, List<LocalDate> days, GroupParameters groups) {
    boolean exact = Discretion.seesEverything(caller);
    UnitFilter filter = groups.filter();
    OrganisationNumber provider = groups.provider;
    if (!exact && (!filter.isNone() || provider != null)) {
      throw ProblemException.of(
          403,
          "filter-not-allowed",
          "Who sees aggregates only gets whole tables: their differences would tell of small cells.");
    }
    Question asked = new Question(unit(groups.unit), days, by(groups.by), filter, provider);
    return tables.table(statistic, asked, exact);
  }

  private static UnitKind unit(@Nullable String name) {
    return QueryValue.choice(UnitKind.class, "unit", name).orElse(UnitKind.MAIN);
  }

  private static By by(@Nullable String name) {
    return QueryValue.choice(By.class, "by", name).orElse(By.NONE);
  }

  private LocalDate day(String name, @Nullable String text) {
    return StatisticDay.parse(name, text, Oslo.today(clock));
  }
}
