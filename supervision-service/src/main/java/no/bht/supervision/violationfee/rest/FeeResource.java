package no.bht.supervision.violationfee.rest;

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
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFees;
import no.bht.supervision.violationfee.usecase.ReadFees;
import org.jspecify.annotations.Nullable;

/** Violation fees as everybody concerned reads them. */
@Path(FeeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class FeeResource {
  static final String PATH = "/api/v1/violation-fees";
  static final String BASIS = "LOV-2005-06-17-62 § 18-10";

  private final ReadFees read;
  private final FeeAnswers answers;

  FeeResource(ReadFees read, FeeAnswers answers) {
    this.read = read;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<FeeResponse> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("inspection") @Nullable String inspection,
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID before = QueryValues.idAfter(after);
    return Page.of(
            read.list(
                answers.viewer(),
                new ViolationFees.Query(
                    party,
                    false,
                    QueryValues.id("inspection", inspection),
                    QueryValues.constant("state", state, FeeState.class),
                    before == null ? null : new FeeId(before),
                    size.plusOne())),
            size,
            shown -> new Cursor(shown.fee().subject().id().value().toString()))
        .map(answers::response);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    return answers.answer(read.read(new FeeId(id), answers.viewer()));
  }

  @GET
  @Path("/{id}/ceilings")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public CeilingsResponse ceilings(@PathParam("id") UUID id) {
    ViolationFee fee =
        read.read(new FeeId(id), answers.viewer()).orElseThrow(ProblemException::notFound);
    return CeilingsResponse.of(fee, read.ceilings(fee));
  }
}
