package no.bht.training.completion.rest;

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
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.idempotency.Idempotent;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.usecase.ReadCompletion;
import no.bht.training.completion.usecase.ReportCompletion;
import no.bht.training.privacy.IdentityNumberDoor;

@Path("/api/v1/completions")
@Produces(MediaType.APPLICATION_JSON)
class CompletionResource {
  // A completion never changes.
  private static final long ONLY_VERSION = 0;

  private final ReportCompletion reportCompletion;
  private final ReadCompletion readCompletion;
  private final IdentityNumberDoor door;

  CompletionResource(
      ReportCompletion reportCompletion, ReadCompletion readCompletion, IdentityNumberDoor door) {
    this.reportCompletion = reportCompletion;
    this.readCompletion = readCompletion;
    this.door = door;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROVIDER, Roles.TRAINING_WRITE})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response report(@NotNull @Valid ReportCompletionRequest request) {
    ReportCompletion.Outcome outcome = reportCompletion.report(request.command(door));
    Completion completion = outcome.completion();
    return answer(Response.status(outcome.isNew() ? 201 : 200), completion)
        .location(URI.create("/api/v1/completions/" + completion.id().value()))
        .build();
  }

  @GET
  @Path("/{completionId}")
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.TRAINING_WRITE})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(@PathParam("completionId") UUID completionId) {
    return answer(Response.ok(), readCompletion.one(new CompletionId(completionId))).build();
  }

  private static Response.ResponseBuilder answer(
      Response.ResponseBuilder answer, Completion completion) {
    return answer.tag(EntityTags.of(ONLY_VERSION)).entity(CompletionResponse.of(completion));
  }
}
