package no.bht.approval.unitcoverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.publicregister.Days;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Decisions on the sub-units of a provider. */
@Path("/api/v1/providers/{organisationNumber}/unit-coverage")
@Produces(MediaType.APPLICATION_JSON)
class UnitCoverageResource {
  private final DecideUnitCoverage decideUnitCoverage;
  private final UnitCoverageTable table;
  private final Caller caller;

  UnitCoverageResource(
      DecideUnitCoverage decideUnitCoverage, UnitCoverageTable table, Caller caller) {
    this.decideUnitCoverage = decideUnitCoverage;
    this.table = table;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Idempotent
  @Audited(basis = DecideUnitCoverage.BASIS)
  public Response decide(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @NotNull @Valid DecideUnitCoverageRequest request) {
    Days.day("from", request.from().toString());
    UnitCoverage decision = decideUnitCoverage.decide(provider, request);
    return Response.created(
            URI.create("/api/v1/providers/" + provider.value() + "/unit-coverage/" + decision.id()))
        .entity(decision)
        .build();
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = DecideUnitCoverage.BASIS)
  public Page<UnitCoverage> list(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    caller.requireParty(provider, Roles.CASE_OFFICER, Roles.INSPECTOR);
    PageSize size = PageSize.parse(limit);
    return Page.of(
        table.of(provider, Cursor.idAfter(after), size.plusOne()),
        size,
        last -> new Cursor(last.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = DecideUnitCoverage.BASIS)
  public UnitCoverage one(
      @PathParam("organisationNumber") OrganisationNumber provider, @PathParam("id") UUID id) {
    caller.requireParty(provider, Roles.CASE_OFFICER, Roles.INSPECTOR);
    return table.find(provider, id).orElseThrow(ProblemException::notFound);
  }
}
