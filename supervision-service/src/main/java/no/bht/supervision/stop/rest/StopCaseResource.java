package no.bht.supervision.stop.rest;

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
import no.bht.platform.audit.Audited;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Target;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.usecase.DecideStop;

/** What the inspector does with a stop. */
@Path("/api/v1/stops/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class StopCaseResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-8";

  private final DecideStop decide;
  private final StopAnswers answers;

  StopCaseResource(DecideStop decide, StopAnswers answers) {
    this.decide = decide;
    this.answers = answers;
  }

  @POST
  @Path("/decide")
  @Audited(basis = BASIS)
  public Response decide(@BeanParam Target target, @NotNull @Valid StopRequests.Decide request) {
    return answers.answer(
        decide.decide(
            new DecideStop.Command(
                new StopId(target.id()),
                request.reasons().toDomain(),
                answers.viewer().subject(),
                target)),
        Response.ok());
  }

  @POST
  @Path("/end")
  @Audited(basis = BASIS)
  public Response end(@BeanParam Target target, @NotNull @Valid StopRequests.Reason request) {
    return answers.answer(
        decide.end(new StopId(target.id()), request.reason(), target), Response.ok());
  }

  @POST
  @Path("/give-up")
  @Audited(basis = BASIS)
  public Response giveUp(@BeanParam Target target, @NotNull @Valid StopRequests.Reason request) {
    return answers.answer(
        decide.giveUp(new StopId(target.id()), request.reason(), target), Response.ok());
  }
}
