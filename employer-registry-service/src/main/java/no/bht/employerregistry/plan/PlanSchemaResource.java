package no.bht.employerregistry.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.bht.employerregistry.submission.SubmissionDoor;

/** What a plan is checked by, for those who make forms. */
@Path("/skjema/plan")
@Produces("application/json")
class PlanSchemaResource {
  private final SubmissionDoor door;

  PlanSchemaResource(SubmissionDoor door) {
    this.door = door;
  }

  @GET
  @PermitAll
  public ObjectNode schema() {
    return door.schema("SubmitPlan");
  }
}
