package no.bht.supervision.coercivefine.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.supervision.Roles;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.usecase.ClaimFine;
import no.bht.supervision.http.Target;

/** What has accrued: claimed, reduced, sent to collection. */
@Path("/api/v1/coercive-fines/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class FineClaimResource {
  private static final String BASIS = "LOV-1967-02-10 § 51";

  private final ClaimFine claims;
  private final FineAnswers answers;

  FineClaimResource(ClaimFine claims, FineAnswers answers) {
    this.claims = claims;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response claim(@BeanParam Target target, @NotNull @Valid FineRequests.Claim request) {
    return ok(
        claims.claim(
            new FineId(target.id()),
            new ClaimFine.By(answers.officer(), request.reasons().toDomain(), target)));
  }

  @POST
  @Path("/{claim}/reduce")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response reduce(
      @PathParam("claim") UUID claim,
      @BeanParam Target target,
      @NotNull @Valid FineRequests.Reduce request) {
    return ok(
        claims.reduce(
            new FineId(target.id()),
            new ClaimFine.Reduction(claim, request.amount(), request.ground()),
            new ClaimFine.By(answers.officer(), request.reasons().toDomain(), target)));
  }

  @POST
  @Path("/{claim}/collect")
  @Audited(basis = BASIS)
  public Response collect(@PathParam("claim") UUID claim, @BeanParam Target target) {
    return ok(claims.collect(new FineId(target.id()), claim, target));
  }

  private Response ok(Optional<CoerciveFine> fine) {
    return answers.answer(fine, Response.ok());
  }
}
