package no.bht.employerregistry.sign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.plan.Plans;
import no.bht.employerregistry.sign.domain.SimilarPlans;
import no.bht.platform.audit.Audited;
import no.bht.platform.problem.ProblemException;

/** Which other customers have nearly the same plan; for officers only. */
@Path("/api/v1/plans/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
class SimilarPlansResource {
  private final AssessDocuments assess;
  private final Plans plans;

  SimilarPlansResource(AssessDocuments assess, Plans plans) {
    this.assess = assess;
    this.plans = plans;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-3")
  public SimilarPlans get(@PathParam("id") UUID id) {
    return assess.similar(plans.find(id).orElseThrow(ProblemException::notFound));
  }
}
