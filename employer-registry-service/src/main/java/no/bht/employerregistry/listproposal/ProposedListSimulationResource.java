package no.bht.employerregistry.listproposal;

import jakarta.annotation.security.RolesAllowed;
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
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** The simulations of a proposed list. */
@Path("/api/v1/list-proposals/{id}/simulations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ProposedListSimulationResource {
  private static final String STATUTE = ListProposalResource.STATUTE;

  private final Simulations simulations;

  ProposedListSimulationResource(Simulations simulations) {
    this.simulations = simulations;
  }

  /**
   * @param day whose duty is compared; the list's own first day, or today, when not said
   */
  record SimulateListRequest(@Nullable LocalDate day) {}

  @POST
  @RolesAllowed(Roles.REGISTRAR)
  @Idempotent
  @Audited(basis = STATUTE)
  public Response simulate(@PathParam("id") UUID id, @NotNull SimulateListRequest request) {
    Job job = simulations.order(id, request.day());
    return SimulationResponse.answer(
        Response.accepted().location(URI.create("/api/v1/list-simulations/" + job.id())), job);
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
  @Audited(basis = STATUTE)
  public Page<SimulationResponse> list(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            simulations.of(id, ListJobPages.before(after), size.plusOne()),
            size,
            ListJobPages::cursor)
        .map(SimulationResponse::of);
  }
}
