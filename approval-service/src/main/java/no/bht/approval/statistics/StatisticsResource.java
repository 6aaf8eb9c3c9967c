package no.bht.approval.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import no.bht.approval.Roles;
import no.bht.approval.publicregister.Days;
import no.bht.approval.statistics.Statistics.Division;
import no.bht.platform.audit.Audited;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Aggregates for the ministry and for statistics; JSON, or CSV where that is asked for. */
@Path("/api/v1/statistics")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@RolesAllowed(Roles.ANALYST)
class StatisticsResource {
  private static final String BASIS = "FOR-2011-12-06-1360 chapter 2";
  private static final int MOST_MONTHS = 120;
  private static final int MONTHS = 24;

  private final Statistics statistics;
  private final InstantSource clock;

  StatisticsResource(Statistics statistics, InstantSource clock) {
    this.statistics = statistics;
    this.clock = clock;
  }

  @GET
  @Path("/applications")
  @Audited(basis = BASIS)
  public Table applications(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    LocalDate last = dayOrToday("to", to);
    LocalDate first = from == null ? last.withDayOfYear(1) : dayOrToday("from", from);
    if (last.isBefore(first)) {
      throw invalid("to");
    }
    return statistics.applications(first, last);
  }

  @GET
  @Path("/approvals-in-force")
  @Audited(basis = BASIS)
  public Table approvalsInForce(
      @QueryParam("asOf") @Nullable String asOf, @QueryParam("by") @Nullable String by) {
    return statistics.approvalsInForce(dayOrToday("asOf", asOf), division(by));
  }

  @GET
  @Path("/conditions")
  @Audited(basis = BASIS)
  public Table conditions(@QueryParam("asOf") @Nullable String asOf) {
    return statistics.conditions(dayOrToday("asOf", asOf));
  }

  @GET
  @Path("/expected-renewals")
  @Audited(basis = BASIS)
  public Table expectedRenewals(
      @QueryParam("from") @Nullable String from, @QueryParam("months") @Nullable String months) {
    YearMonth first = month(from);
    int count = months(months);
    Days.day("months", first.plusMonths(count - 1L).atEndOfMonth().toString());
    return statistics.expectedRenewals(first, count);
  }

  @GET
  @Path("/providers-by-staff")
  @Audited(basis = BASIS)
  public Table providersByStaff(@QueryParam("asOf") @Nullable String asOf) {
    return statistics.providersByStaff(dayOrToday("asOf", asOf));
  }

  private LocalDate dayOrToday(String parameter, @Nullable String text) {
    LocalDate day = Days.day(parameter, text);
    return day == null ? Oslo.today(clock) : day;
  }

  private static Division division(@Nullable String text) {
    return Arrays.stream(Division.values())
        .filter(division -> division.name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid("by"));
  }

  private YearMonth month(@Nullable String text) {
    if (text == null) {
      return YearMonth.from(Oslo.today(clock));
    }
    try {
      YearMonth month = YearMonth.parse(text);
      Days.day("from", month.atDay(1).toString());
      return month;
    } catch (DateTimeException e) {
      throw invalid("from");
    }
  }

  private static int months(@Nullable String text) {
    if (text == null) {
      return MONTHS;
    }
    try {
      int months = Integer.parseInt(text);
      if (months >= 1 && months <= MOST_MONTHS) {
        return months;
      }
    } catch (NumberFormatException e) {
      // Answered below.
    }
    throw invalid("months");
  }

  private static ProblemException invalid(String parameter) {
    return ProblemException.of(400, "parameter-invalid", "A parameter has no such value.")
        .withError("/" + parameter, "parameter-invalid");
  }
}
