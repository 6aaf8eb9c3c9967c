package no.bht.supervision.tilda;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.InstantSource;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EmptyParametersAllowed;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The interface that Tilda calls. Unknown or never inspected is 200 and an empty list: other
 * answers are faults to the receiver.
 */
@Path("/tilda")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TILDA)
@EmptyParametersAllowed
class TildaResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-1";
  private static final String REPORTS = "tilsynsrapporter";
  private static final String COORDINATIONS = "tilsynskoordineringer";
  private static final String TRENDS = "trendrapporter";

  private final SharedInspections inspections;
  private final Access access;
  private final TimeLimit limit;
  private final TildaSettings settings;
  private final InstantSource clock;

  TildaResource(
      SharedInspections inspections,
      Access access,
      TimeLimit limit,
      TildaSettings settings,
      InstantSource clock) {
    this.inspections = inspections;
    this.access = access;
    this.limit = limit;
    this.settings = settings;
    this.clock = clock;
  }

  @GET
  @Path("/tilsyn/{organisationNumber}")
  @Audited(basis = BASIS, dataSource = TildaDatabase.NAME)
  @Compressed
  public Response reportsOn(
      @PathParam("organisationNumber") String unit, @BeanParam Parameters asking) {
    return ofUnit("GET /tilda/tilsyn", REPORTS, unit, asking, inspections::reports);
  }

  @GET
  @Path("/koordinering/{organisationNumber}")
  @Audited(basis = BASIS, dataSource = TildaDatabase.NAME)
  @Compressed
  public Response coordinationsOf(
      @PathParam("organisationNumber") String unit, @BeanParam Parameters asking) {
    return ofUnit(
        "GET /tilda/koordinering", COORDINATIONS, unit, asking, inspections::coordinations);
  }

  @GET
  @Path("/trend/{organisationNumber}")
  @Audited(basis = BASIS, dataSource = TildaDatabase.NAME)
  @Compressed
  public Response trendOf(
      @PathParam("organisationNumber") String unit, @BeanParam Parameters asking) {
    return ofUnit("GET /tilda/trend", TRENDS, unit, asking, inspections::trends);
  }

  @GET
  @Path("/tilsyn")
  @Audited(basis = BASIS, dataSource = TildaDatabase.NAME)
  @Compressed
  public Response allReports(@BeanParam Parameters asking) {
    return ofMonth("GET /tilda/tilsyn", REPORTS, asking, inspections::reports);
  }

  @GET
  @Path("/koordinering")
  @Audited(basis = BASIS, dataSource = TildaDatabase.NAME)
  @Compressed
  public Response allCoordinations(@BeanParam Parameters asking) {
    return ofMonth("GET /tilda/koordinering", COORDINATIONS, asking, inspections::coordinations);
  }

  @GET
  @Path("/trend")
  @Audited(basis = BASIS, dataSource = TildaDatabase.NAME)
  @Compressed
  public Response allTrends(@BeanParam Parameters asking) {
    return ofMonth("GET /tilda/trend", TRENDS, asking, inspections::trends);
  }

  /** What is asked for; {@code filter}, {@code id} and {@code npdid} mean nothing here. */
  static class Parameters extends Requestor {
    @QueryParam("fromDate")
    @Nullable String fromDate;

    @QueryParam("toDate")
    @Nullable String toDate;

    @QueryParam("maaned")
    @Nullable String month;

    @QueryParam("aar")
    @Nullable String year;
  }

  /** What writes the items. */
  private interface Reader {
    void read(Asked asked, Answer answer) throws IOException;
  }

  private Response ofUnit(
      String operation, String list, String unit, Parameters asking, Reader reader) {
    access.require(operation, asking, Asked.isUnit(unit) ? unit : null);
    return answer(list, Asked.ofUnit(unit, asking.fromDate, asking.toDate), reader);
  }

  private Response ofMonth(String operation, String list, Parameters asking, Reader reader) {
    access.require(operation, asking, null);
    return answer(list, Asked.ofMonth(asking.month, asking.year, Oslo.today(clock)), reader);
  }

  private Response answer(String list, Asked asked, Reader reader) {
    return Response.ok(
            limit.within(
                Answer.enveloped(settings.authority(), list, answer -> reader.read(asked, answer))),
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }
}
