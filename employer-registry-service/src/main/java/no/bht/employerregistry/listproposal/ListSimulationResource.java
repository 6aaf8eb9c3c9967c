package no.bht.employerregistry.listproposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.State;
import no.bht.employerregistry.listproposal.SimulationChanges.Change;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** A simulation: followed, cancelled, and what it found. */
@Path("/api/v1/list-simulations/{id}")
@Produces(MediaType.APPLICATION_JSON)
class ListSimulationResource {
  private static final String STATUTE = ListProposalResource.STATUTE;

  private final Simulations simulations;
  private final SimulationReports reports;
  private final SimulationChanges changes;
  private final Caller caller;

  ListSimulationResource(
      Simulations simulations,
      SimulationReports reports,
      SimulationChanges changes,
      Caller caller) {
    this.simulations = simulations;
    this.reports = reports;
    this.changes = changes;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.ANALYST, Roles.OPS})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return SimulationResponse.answer(Response.ok(), find(id));
  }

  @DELETE
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return SimulationResponse.answer(Response.ok(), simulations.cancel(id, ifMatch));
  }

  @GET
  @Path("/report")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.ANALYST})
  @Audited(basis = STATUTE)
  public SimulationReport report(@PathParam("id") UUID id) {
    return reports.of(completed(id), !caller.is(Roles.REGISTRAR) && !caller.is(Roles.INSPECTOR));
  }

  @GET
  @Path("/changes")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
  @Audited(basis = STATUTE)
  public Page<Change> changes(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        changes.of(completed(id).id(), after == null ? "" : numberOf(after), size.plusOne()),
        size,
        last -> new Cursor(last.employer()));
  }

  private static String numberOf(String after) {
    String key = Cursor.parse(after).key();
    if (!key.matches("[0-9]{9}")) {
      throw Cursor.invalid();
    }
    return key;
  }

  private Job find(UUID id) {
    return simulations.find(id).orElseThrow(ProblemException::notFound);
  }

  private Job completed(UUID id) {
    Job job = find(id);
    if (job.state() != State.COMPLETED) {
      throw new CommandRefused(new Refusal.SimulationNotCompleted(job.state().name()));
    }
    return job;
  }
}
