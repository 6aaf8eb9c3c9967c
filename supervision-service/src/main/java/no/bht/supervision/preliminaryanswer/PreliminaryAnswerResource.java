package no.bht.supervision.preliminaryanswer;

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
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.body.Said;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.NearDay;
import org.jspecify.annotations.Nullable;

/** An officer answers an appeal preliminarily, by one call. */
@Path("/api/v1/appeals/{id}/preliminary-answer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
@Audited(basis = "LOV-1967-02-10 § 11 a")
class PreliminaryAnswerResource {
  private final PreliminaryAnswers answers;

  PreliminaryAnswerResource(PreliminaryAnswers answers) {
    this.answers = answers;
  }

  /**
   * What the party is told.
   *
   * @param reason why it takes longer than a month
   */
  record Request(@Said @FreeText String reason, @Nullable @NearDay LocalDate expectedOn) {
    @Override
    public String toString() {
      return "Request";
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  public Response send(@PathParam("id") UUID id, @NotNull @Valid Request request) {
    PreliminaryAnswer sent =
        answers
            .send(id, request.reason(), request.expectedOn())
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create("/api/v1/appeals/" + id + "/preliminary-answer"))
        .entity(sent)
        .build();
  }

  @GET
  public PreliminaryAnswer get(@PathParam("id") UUID id) {
    return answers.find(id).orElseThrow(ProblemException::notFound);
  }
}
