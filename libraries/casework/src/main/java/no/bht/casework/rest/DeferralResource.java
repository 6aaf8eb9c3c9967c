package no.bht.casework.rest;

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
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.usecase.appeal.DeferEnforcement;
import no.bht.casework.usecase.appeal.EndDeferral;
import no.bht.casework.usecase.appeal.ReadAppeals;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Deferral of enforcement. */
@Path("/api/v1/deferrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CaseAccess.OFFICER)
class DeferralResource {
  private static final String BASIS = "LOV-1967-02-10 § 42";

  private final ReadAppeals readAppeals;
  private final DeferEnforcement defer;
  private final EndDeferral endDeferral;
  private final CaseAccess access;

  DeferralResource(
      ReadAppeals readAppeals, DeferEnforcement defer, EndDeferral endDeferral, CaseAccess access) {
    this.readAppeals = readAppeals;
    this.defer = defer;
    this.endDeferral = endDeferral;
    this.access = access;
  }

  @GET
  @RolesAllowed({"provider", "employer", CaseAccess.OFFICER})
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    Optional<Deferral> deferral = readAppeals.deferral(id);
    deferral.ifPresent(found -> access.require(found.party()));
    return answer(deferral);
  }

  @POST
  @Path("/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AnswerDeferralRequest request) {
    return answer(
        defer.answer(
            new DeferEnforcement.Answer(
                id,
                request.granted(),
                request.until(),
                request.conditions(),
                request.reason(),
                access.who(),
                CaseAccess.matching(ifMatch))));
  }

  @POST
  @Path("/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(
        endDeferral.end(id, access.who(), request.reason(), CaseAccess.matching(ifMatch)));
  }

  private static Response answer(Optional<Deferral> deferral) {
    return deferral
        .map(found -> Response.ok(DeferralResponse.of(found)).tag(EntityTags.of(found.version())))
        .orElseThrow(ProblemException::notFound)
        .build();
  }
}
