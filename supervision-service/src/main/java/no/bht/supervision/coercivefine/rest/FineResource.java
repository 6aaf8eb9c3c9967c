package no.bht.supervision.coercivefine.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.Roles;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.usecase.ReadFines;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.order.domain.OrderId;
import org.jspecify.annotations.Nullable;

/** Coercive fines as everybody concerned reads them. */
@Path("/api/v1/coercive-fines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
class FineResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-7";

  private final ReadFines read;
  private final FineAnswers answers;

  FineResource(ReadFines read, FineAnswers answers) {
    this.read = read;
    this.answers = answers;
  }

  @GET
  @Audited(basis = BASIS)
  public Page<FineResponse> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("order") @Nullable String order,
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID on = QueryValues.id("order", order);
    UUID before = QueryValues.idAfter(after);
    CoerciveFines.Query query =
        new CoerciveFines.Query(
            party,
            false,
            on == null ? null : new OrderId(on),
            QueryValues.constant("state", state, FineState.class),
            before == null ? null : new FineId(before),
            size.plusOne());
    return Page.of(
            read.list(answers.viewer(), query, answers.today()),
            size,
            it -> new Cursor(it.fine().id().value().toString()))
        .map(FineResponse::of);
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public Response read(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
    LocalDate asked = QueryValues.dayOrNull("asOf", asOf);
    return answers.shown(
        read.read(new FineId(id), answers.viewer(), asked == null ? answers.today() : asked),
        Response.ok());
  }
}
