package no.bht.supervision.submission;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Viewers;

/**
 * Handed in under the caller's own id. What was read stands with each answer, so that no entity tag
 * of the whole is asked for.
 */
@Path("/api/v1/inspections/{id}/submissions/{submissionId}")
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final HandInSubmission submissions;
  private final Viewers viewers;
  private final InstantSource clock;

  SubmissionResource(HandInSubmission submissions, Viewers viewers, InstantSource clock) {
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response handIn(
      @PathParam("id") UUID id,
      @PathParam("submissionId") UUID submissionId,
      @NotNull @Valid SubmissionRequest request) {
    if (request.hasCodeTwice()) {
      throw ProblemException.of(400, "validation-failed", "Each point is answered once.")
          .withError("/answers", "code-twice");
    }
    var handedIn =
        submissions.handIn(id, submissionId, request, viewers.current().subject(), clock.instant());
    return Response.status(handedIn.isNew() ? 201 : 200).entity(handedIn.answer()).build();
  }

  @GET
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public JsonNode read(@PathParam("id") UUID id, @PathParam("submissionId") UUID submissionId) {
    return submissions.find(id, submissionId).orElseThrow(ProblemException::notFound);
  }
}
