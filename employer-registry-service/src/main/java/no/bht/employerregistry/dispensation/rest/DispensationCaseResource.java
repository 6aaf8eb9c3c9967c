package no.bht.employerregistry.dispensation.rest;

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
import no.bht.casework.body.HearingBody;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.dispensation.domain.Condition;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.usecase.DecideDispensation;
import no.bht.employerregistry.dispensation.usecase.EndDispensation;
import no.bht.employerregistry.dispensation.usecase.HandleApplication;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import org.jspecify.annotations.Nullable;

/** What officers do with an application, and with what came of it. */
@Path(DispensationResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
class DispensationCaseResource {
  private final HandleApplication handle;
  private final DecideDispensation decide;
  private final EndDispensation end;
  private final VisibleDispensations visible;

  DispensationCaseResource(
      HandleApplication handle,
      DecideDispensation decide,
      EndDispensation end,
      VisibleDispensations visible) {
    this.handle = handle;
    this.decide = decide;
    this.end = end;
    this.visible = visible;
  }

  @PUT
  @Path("/assignee")
  @Audited(basis = DispensationResource.STATUTE)
  public Response assign(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.Assign request) {
    return ok(handle.assign(visible.target(id, ifMatch), request.assignee()));
  }

  @POST
  @Path("/information-request")
  @Audited(basis = "LOV-1967-02-10 § 17")
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.Ask request) {
    return ok(
        handle.ask(
            visible.target(id, ifMatch),
            request.demand(),
            Near.orNull(request.deadline(), "/deadline")));
  }

  @PUT
  @Path("/conditions/{condition}")
  @Audited(basis = DispensationResource.STATUTE)
  public Response judge(
      @PathParam("id") UUID id,
      @PathParam("condition") String condition,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.Judge request) {
    return ok(
        handle.judge(
            visible.target(id, ifMatch),
            QueryValue.choice(Condition.class, "condition", condition)
                .orElseThrow(() -> QueryValue.invalid("condition")),
            request.met(),
            request.reason()));
  }

  @POST
  @Path("/refusal-notice")
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response refusalNotice(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid HearingBody request) {
    return ok(decide.giveNotice(visible.target(id, ifMatch), Bodies.heard(request, "")));
  }

  @POST
  @Path("/grant")
  @Audited(basis = DispensationResource.STATUTE)
  public Response grant(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.GrantRequest request) {
    return ok(
        decide.grant(visible.target(id, ifMatch), request.toTerms(), request.reasons().toDomain()));
  }

  @POST
  @Path("/refuse")
  @Audited(basis = DispensationResource.STATUTE)
  public Response refuse(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.Refuse request) {
    return ok(decide.refuse(visible.target(id, ifMatch), request.reasons().toDomain()));
  }

  @POST
  @Path("/revocation-notice")
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response revocationNotice(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.RevocationNotice request) {
    return ok(
        end.giveNotice(
            visible.target(id, ifMatch),
            request.facts(),
            Bodies.heard(request.hearing(), "/hearing")));
  }

  @POST
  @Path("/revoke")
  @Audited(basis = "LOV-1967-02-10 § 35")
  public Response revoke(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.Revoke request) {
    return ok(
        end.revoke(
            visible.target(id, ifMatch),
            Near.day(request.lastDay(), "/lastDay"),
            request.reasons().toDomain()));
  }

  private Response ok(Dispensation dispensation) {
    return visible.answer(Response.ok(), dispensation);
  }
}
