package no.bht.training.equivalence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.usecase.JudgeEquivalence;
import no.bht.training.roster.domain.MemberId;

@Path("/api/v1/providers/{organisationNumber}/members")
@Produces(MediaType.APPLICATION_JSON)
class JudgeEquivalenceResource {
  private final JudgeEquivalence judgeEquivalence;

  JudgeEquivalenceResource(JudgeEquivalence judgeEquivalence) {
    this.judgeEquivalence = judgeEquivalence;
  }

  @POST
  @Path("/{memberId}/equivalent-trainings")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response judge(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @PathParam("memberId") UUID memberId,
      @NotNull @Valid JudgeEquivalenceRequest request) {
    EquivalentTraining judged =
        judgeEquivalence.judge(
            new JudgeEquivalence.Command(
                provider,
                new MemberId(memberId),
                request.education(),
                request.reason(),
                request.completedOn()));
    return Response.created(URI.create("/api/v1/equivalent-trainings/" + judged.id().value()))
        .tag(EntityTags.of(judged.version()))
        .entity(EquivalentResponse.of(judged))
        .build();
  }
}
