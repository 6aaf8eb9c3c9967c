package no.bht.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import no.bht.training.completion.usecase.RevokeCompletion;
import no.bht.training.privacy.IdentityNumberDoor;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/completions")
@Produces(MediaType.APPLICATION_JSON)
class CompletionResource {
  private final ReportCompletion reportCompletion;
  private final RevokeCompletion revokeCompletion;
  private final ReadCompletion readCompletion;
  private final IdentityNumberDoor door;

  CompletionResource(
      ReportCompletion reportCompletion,
      RevokeCompletion revokeCompletion,
      ReadCompletion readCompletion,
      IdentityNumberDoor door) {
    this.reportCompletion = reportCompletion;
    this.revokeCompletion = revokeCompletion;
    this.readCompletion = readCompletion;
    this.door = door;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROVIDER, Roles.TRAINING_WRITE, Roles.TRAINING_COMPLETE})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response report(@NotNull @Valid ReportCompletionRequest request) {
    ReportCompletion.Outcome outcome = reportCompletion.report(request.command(door));
    Completion completion = outcome.completion();
    return answer(
        Response.status(outcome.isNew() ? 201 : 200)
            .location(URI.create("/api/v1/completions/" + completion.id().value())),
        completion);
  }

  @GET
  @Path("/{completionId}")
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.INSPECTOR,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(@PathParam("completionId") UUID completionId) {
    return answer(Response.ok(), readCompletion.one(new CompletionId(completionId)));
  }

  @POST
  @Path("/{completionId}/revoke")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.TRAINING_WRITE, Roles.TRAINING_COMPLETE})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response revoke(
      @PathParam("completionId") UUID completionId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RevokeCompletionRequest request) {
    return answer(
        Response.ok(),
        revokeCompletion.revoke(
            new RevokeCompletion.Command(
                new CompletionId(completionId),
                request.ground(),
                request.reason(),
                version -> EntityTags.requireMatch(ifMatch, version))));
  }

  private Response answer(Response.ResponseBuilder answer, Completion completion) {
    return answer
        .tag(EntityTags.of(completion.version()))
        .entity(CompletionResponse.of(completion, readCompletion.reports(completion.id())))
        .build();
  }
}
