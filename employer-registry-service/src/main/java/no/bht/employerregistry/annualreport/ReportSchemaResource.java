package no.bht.employerregistry.annualreport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.bht.employerregistry.submission.SubmissionDoor;

/** What an annual report is checked by, for those who make forms. */
@Path("/skjema/annual-report")
@Produces("application/json")
class ReportSchemaResource {
  private final SubmissionDoor door;

  ReportSchemaResource(SubmissionDoor door) {
    this.door = door;
  }

  @GET
  @PermitAll
  public ObjectNode schema() {
    return door.schema("SubmitAnnualReport");
  }
}
