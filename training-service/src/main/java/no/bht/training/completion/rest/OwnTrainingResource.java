package no.bht.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionClaim;
import no.bht.training.completion.usecase.ClaimCompletion;
import no.bht.training.completion.usecase.ReadCompletion;
import no.bht.training.course.domain.CourseId;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.usecase.ReadEquivalence;

@Path("/api/v1/own-training")
@Produces(MediaType.APPLICATION_JSON)
class OwnTrainingResource {
  private final ClaimCompletion claimCompletion;
  private final ReadCompletion readCompletion;
  private final ReadEquivalence readEquivalence;

  OwnTrainingResource(
      ClaimCompletion claimCompletion,
      ReadCompletion readCompletion,
      ReadEquivalence readEquivalence) {
    this.claimCompletion = claimCompletion;
    this.readCompletion = readCompletion;
    this.readEquivalence = readEquivalence;
  }

  @GET
  @RolesAllowed(Roles.PERSON)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public OwnTrainingResponse read() {
    LocalDate today = claimCompletion.today();
    List<Completion> completions = claimCompletion.ownCompletions();
    List<EquivalentTraining> equivalents = readEquivalence.own();
    return new OwnTrainingResponse(
        completions.stream().anyMatch(completion -> completion.countsOn(today))
            || equivalents.stream().anyMatch(judged -> judged.countsOn(today)),
        completions.stream()
            .map(one -> CompletionResponse.of(one, readCompletion.reports(one.id())))
            .toList(),
        equivalents.stream().map(OwnEquivalentResponse::of).toList(),
        claimCompletion.own().stream().map(ClaimResponse::of).toList());
  }

  @POST
  @Path("/claims")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PERSON)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response claim(@NotNull @Valid ClaimCompletionRequest request) {
    CompletionClaim claim =
        claimCompletion.claim(new CourseId(request.courseId()), request.completedOn());
    return Response.created(URI.create("/api/v1/own-training"))
        .entity(ClaimResponse.of(claim))
        .build();
  }
}
