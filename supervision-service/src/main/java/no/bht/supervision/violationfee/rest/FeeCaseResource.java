package no.bht.supervision.violationfee.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.casework.body.Said;
import no.bht.platform.audit.Audited;
import no.bht.platform.person.FreeText;
import no.bht.supervision.Roles;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.usecase.DecideFee;
import no.bht.supervision.violationfee.usecase.PrepareFee;
import org.jspecify.annotations.Nullable;

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
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ViolationBody request) {
    return answers.answer(
        prepare.correct(new FeeId(id), request.toDomain(), answers.matching(ifMatch)));
  }

  @PUT
  @Path("/turnovers")
  @Audited(basis = FeeResource.BASIS)
  public Response stateTurnovers(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TurnoversRequest request) {
    return answers.answer(
        prepare.stateTurnovers(new FeeId(id), request.toDomain(), answers.matching(ifMatch)));
  }

  @POST
  @Path("/coordination")
  @Audited(basis = "LOV-1967-02-10 § 47")
  public Response coordinate(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CoordinationBody request) {
    return answers.answer(
        prepare.coordinate(new FeeId(id), request.toDomain(), answers.matching(ifMatch)));
  }

  @POST
  @Path("/notice")
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response notice(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid NoticeRequest request) {
    return answers.answer(
        prepare.hear(
            new FeeId(id),
            request.toHeard(),
            request.intendedAmount(),
            answers.officer(),
            answers.matching(ifMatch)));
  }

  @POST
  @Path("/comments")
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response comment(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Comment request) {
    return answers.answer(
        prepare.comment(
            new FeeId(id), request.text(), answers.officer(), answers.matching(ifMatch)));
  }

  @POST
  @Path("/decide")
  @Audited(basis = FeeResource.BASIS)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideFeeRequest request) {
    return answers.answer(
        decide.decide(
            new FeeId(id), request.toDomain(), answers.officer(), answers.matching(ifMatch)));
  }

  @POST
  @Path("/end")
  @Audited(basis = "LOV-1967-02-10 § 49")
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid End request) {
    return answers.answer(decide.end(new FeeId(id), request.ground(), answers.matching(ifMatch)));
  }
}
