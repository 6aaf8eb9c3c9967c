package no.bht.employerregistry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final ReceivePlan receivePlan;
  private final PlanTable plans;
  private final Caller caller;

  PlanResource(ReceivePlan receivePlan, PlanTable plans, Caller caller) {
    this.receivePlan = receivePlan;
    this.plans = plans;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response submit(@NotNull @Valid SubmitPlanRequest request) {
    if (request.periodTo().isBefore(request.periodFrom())) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError("/periodTo", "before-from");
    }
    requireParty(request.employer(), request.provider());
    PlanResponse plan = receivePlan.receive(request);
    return Response.created(URI.create("/api/v1/plans/" + plan.id()))
        .tag(EntityTags.of(0))
        .entity(plan)
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    PlanResponse plan = plans.find(id).orElseThrow(ProblemException::notFound);
    requireParty(plan.employer(), plan.provider(), Roles.REGISTRAR, Roles.INSPECTOR);
    return Response.ok(plan).tag(EntityTags.of(0)).build();
  }

  private void requireParty(
      OrganisationNumber employer, OrganisationNumber provider, String... officerRoles) {
    boolean isProvider = caller.is(Roles.PROVIDER) && caller.actsFor(provider);
    boolean isEmployer = caller.is(Roles.EMPLOYER) && caller.actsFor(employer);
    boolean isOfficer = Arrays.stream(officerRoles).anyMatch(caller::is);
    if (!isProvider && !isEmployer && !isOfficer) {
      throw ProblemException.notFound();
    }
  }
}
