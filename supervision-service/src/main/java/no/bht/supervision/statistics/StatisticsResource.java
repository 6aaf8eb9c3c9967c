package no.bht.supervision.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/**
 * Open statistics: whole calendar years for all, any period for analysts, both without small cells;
 * everything for inspectors.
 */
@Path("/api/v1/statistics")
@PermitAll
class StatisticsResource {
  private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

  private final Statistics statistics;
  private final Texts texts;
  private final StatisticsAudit audit;
  private final Caller caller;
  private final InstantSource clock;

  StatisticsResource(
      Statistics statistics,
      Texts texts,
      StatisticsAudit audit,
      Caller caller,
      InstantSource clock) {
    this.statistics = statistics;
    this.texts = texts;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** What tables there are. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Texts.About> tables() {
    return texts.tables();
  }

  @GET
  @Path("/{statistic}")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response table(
      @PathParam("statistic") String statistic,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("subject") @Nullable String subject) {
    Table table = statistics.table(question(statistic, from, to, subject));
    return answer(table, table);
  }

  @GET
  @Path("/{statistic}/chart")
  @Produces("image/svg+xml")
  public Response chart(
      @PathParam("statistic") String statistic,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("language") @Nullable String language) {
    String wanted = language == null ? "nb" : language;
    if (!LANGUAGES.contains(wanted)) {
      throw ProblemException.of(400, "value-invalid", "A query value is not as documented.")
          .withError("/language", "value-invalid");
    }
    Question asked = question(statistic, from, to, subject);
    Table table = statistics.table(asked);
    return answer(new Chart(texts, texts.of(asked.statistic()), wanted).svg(table), table);
  }

  private Question question(
      String statistic, @Nullable String from, @Nullable String to, @Nullable String subject) {
    Statistic table = Statistic.find(statistic).orElseThrow(ProblemException::notFound);
    PartyKind kind = QueryValues.constant("subject", subject, PartyKind.class);
    Period period = Period.of(from, to, Oslo.today(clock));
    boolean exact = caller.is(Roles.INSPECTOR);
    if (!exact && !caller.is(Roles.ANALYST) && !period.isWholeYear()) {
      throw ProblemException.of(
          403,
          "period-not-public",
          "Open figures are of one calendar year, 1 January to 31 December: others would tell of"
              + " small numbers by their difference.");
    }
    if (exact || !period.isWholeYear()) {
      audit.note();
    }
    return new Question(table, period, kind == null ? PartyKind.EMPLOYER : kind, exact);
  }

  /** What inspectors see is no answer to others. A moment other than now is told in every form. */
  private static Response answer(Object entity, Table table) {
    return Response.ok(entity)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT)
        .header("Counted-At", table.countedAt())
        .build();
  }
}
