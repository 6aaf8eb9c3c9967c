package no.bht.supervision.violationfee.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bht.casework.body.Said;
import no.bht.platform.audit.Audited;
import no.bht.platform.person.FreeText;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Target;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.usecase.DecideFee;
import no.bht.supervision.violationfee.usecase.PrepareFee;

/** What the inspector does until a fee is decided, or the case ended. */
@Path(FeeResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class FeeCaseResource {
  private final PrepareFee prepare;
  private final DecideFee decide;
  private final FeeAnswers answers;

  FeeCaseResource(PrepareFee prepare, DecideFee decide, FeeAnswers answers) {
    this.prepare = prepare;
    this.decide = decide;
    this.answers = answers;
  }

  /** What a person said. */
  record Comment(@Said @FreeText String text) {}

  /** Why it ends without a sanction. */
  record End(@Said @FreeText String ground) {}

  @PUT
  @Path("/violation")
  @Audited(basis = FeeResource.BASIS)
  public Response correct(@BeanParam Target target, @NotNull @Valid ViolationBody request) {
    return answers.answer(prepare.correct(new FeeId(target.id()), request.toDomain(), target));
  }

  @PUT
  @Path("/turnovers")
  @Audited(basis = FeeResource.BASIS)
  public Response stateTurnovers(
      @BeanParam Target target, @NotNull @Valid TurnoversRequest request) {
    return answers.answer(
        prepare.stateTurnovers(new FeeId(target.id()), request.toDomain(), target));
  }

  @POST
  @Path("/coordination")
  @Audited(basis = "LOV-1967-02-10 § 47")
  public Response coordinate(@BeanParam Target target, @NotNull @Valid CoordinationBody request) {
    return answers.answer(prepare.coordinate(new FeeId(target.id()), request.toDomain(), target));
  }

  @POST
  @Path("/notice")
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response notice(@BeanParam Target target, @NotNull @Valid NoticeRequest request) {
    return answers.answer(
        prepare.hear(
            new FeeId(target.id()),
            request.toHeard(),
            request.intendedAmount(),
            answers.officer(),
            target));
  }

  @POST
  @Path("/comments")
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response comment(@BeanParam Target target, @NotNull @Valid Comment request) {
    return answers.answer(
        prepare.comment(new FeeId(target.id()), request.text(), answers.officer(), target));
  }

  @POST
  @Path("/decide")
  @Audited(basis = FeeResource.BASIS)
  public Response decide(@BeanParam Target target, @NotNull @Valid DecideFeeRequest request) {
    return answers.answer(
        decide.decide(new FeeId(target.id()), request.toDomain(), answers.officer(), target));
  }

  @POST
  @Path("/end")
  @Audited(basis = "LOV-1967-02-10 § 49")
  public Response end(@BeanParam Target target, @NotNull @Valid End request) {
    return answers.answer(decide.end(new FeeId(target.id()), request.ground(), target));
  }
}
