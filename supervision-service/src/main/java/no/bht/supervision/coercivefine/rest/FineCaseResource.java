package no.bht.supervision.coercivefine.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.bht.platform.audit.Audited;
import no.bht.supervision.Roles;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.usecase.DecideFine;
import no.bht.supervision.http.Near;
import no.bht.supervision.http.Target;

/** What the inspector does with a coercive fine. */
@Path("/api/v1/coercive-fines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class FineCaseResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-7";

  private final DecideFine decide;
  private final FineAnswers answers;

  FineCaseResource(DecideFine decide, FineAnswers answers) {
    this.decide = decide;
    this.answers = answers;
  }

  @POST
  @Path("/decide")
  @Audited(basis = BASIS)
  public Response decide(@BeanParam Target target, @NotNull @Valid FineRequests.Decide request) {
    return ok(
        decide.decide(
            new DecideFine.Command(
                new FineId(target.id()),
                Near.orNull(request.runsFrom(), "/runsFrom"),
                request.reasons().toDomain(),
                answers.officer(),
                target)));
  }

  @POST
  @Path("/give-up")
  @Audited(basis = BASIS)
  public Response giveUp(@BeanParam Target target, @NotNull @Valid FineRequests.GiveUp request) {
    return ok(decide.giveUp(new FineId(target.id()), request.reason(), target));
  }

  @POST
  @Path("/stop")
  @Audited(basis = "LOV-1967-02-10 § 51")
  public Response stop(@BeanParam Target target, @NotNull @Valid FineRequests.Stop request) {
    return ok(
        decide.stop(
            new FineId(target.id()),
            new CoerciveFine.Stopped(Near.day(request.from(), "/from"), request.reason()),
            target));
  }

  private Response ok(Optional<CoerciveFine> fine) {
    return answers.answer(fine, Response.ok());
  }
}
