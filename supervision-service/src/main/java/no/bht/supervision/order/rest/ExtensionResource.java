package no.bht.supervision.order.rest;

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
import no.bht.supervision.http.Near;
import no.bht.supervision.http.Target;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.usecase.ExtendDeadline;

/** More time to comply: asked for by the party, answered by the inspector. */
@Path("/api/v1/orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExtensionResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";

  private final ExtendDeadline extend;
  private final OrderAnswers answers;

  ExtensionResource(ExtendDeadline extend, OrderAnswers answers) {
    this.extend = extend;
    this.answers = answers;
  }

  @POST
  @Path("/extension-request")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response ask(@BeanParam Target target, @NotNull @Valid ExtensionBodies.Ask request) {
    return answers.answer(
        extend.ask(
            new OrderId(target.id()),
            answers.viewer(),
            new ExtendDeadline.Asked(Near.day(request.deadline(), "/deadline"), request.ground()),
            answers.step(request.reason()),
            target));
  }

  @POST
  @Path("/extension-answer")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response answer(@BeanParam Target target, @NotNull @Valid ExtensionBodies.Answer request) {
    OrderId order = new OrderId(target.id());
    var step = answers.step(request.reason());
    var precondition = target;
    return answers.answer(
        request.granted()
            ? extend.grant(
                order,
                answers.viewer(),
                Near.orNull(request.deadline(), "/deadline"),
                step,
                precondition)
            : extend.refuse(order, answers.viewer(), step, precondition));
  }
}
