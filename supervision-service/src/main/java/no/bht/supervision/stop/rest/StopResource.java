package no.bht.supervision.stop.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.stop.domain.ActivityStops;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopState;
import no.bht.supervision.stop.usecase.ReadStops;
import org.jspecify.annotations.Nullable;

/** Stops as everybody concerned reads them. */
@Path("/api/v1/stops")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
class StopResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-8";

  private final ReadStops read;
  private final StopAnswers answers;

  StopResource(ReadStops read, StopAnswers answers) {
    this.read = read;
    this.answers = answers;
  }

  @GET
  @Audited(basis = BASIS)
  public Page<StopResponse> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("inspection") @Nullable String inspection,
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID of = QueryValues.id("inspection", inspection);
    UUID before = QueryValues.idAfter(after);
    ActivityStops.Query query =
        new ActivityStops.Query(
            party,
            false,
            of == null ? null : new InspectionId(of),
            QueryValues.constant("state", state, StopState.class),
            before == null ? null : new StopId(before),
            size.plusOne());
    return Page.of(
            read.list(answers.viewer(), query), size, it -> new Cursor(it.id().value().toString()))
        .map(answers::response);
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public Response read(@PathParam("id") UUID id) {
    return answers.answer(read.read(new StopId(id), answers.viewer()), Response.ok());
  }
}
