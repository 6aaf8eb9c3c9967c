package no.bht.employerregistry.sign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.plan.Plans;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.submission.Parties;
import no.bht.platform.audit.Audited;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;

/** Signs in a plan: for both parties, the registrar and the inspector. */
@Path("/api/v1/plans/{id}/assessment")
@Produces(MediaType.APPLICATION_JSON)
class PlanAssessmentResource {
  private final AssessDocuments assess;
  private final Plans plans;
  private final Parties parties;
  private final InstantSource clock;

  PlanAssessmentResource(
      AssessDocuments assess, Plans plans, Parties parties, InstantSource clock) {
    this.assess = assess;
    this.plans = plans;
    this.parties = parties;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-3")
  public SeenResponse get(@PathParam("id") UUID id) {
    Plan plan = plans.find(id).orElseThrow(ProblemException::notFound);
    parties.requireSight(plan.employer(), plan.provider());
    return SeenResponse.of(id, Oslo.today(clock), assess.of(plan));
  }
}
