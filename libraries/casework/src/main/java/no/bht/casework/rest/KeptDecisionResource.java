package no.bht.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.usecase.appeal.DeferEnforcement;
import no.bht.casework.usecase.appeal.ExtendAppealPeriod;
import no.bht.casework.usecase.appeal.FileAppeal;
import no.bht.casework.usecase.appeal.ReadAppeals;
import no.bht.casework.usecase.appeal.ReverseDecision;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;

/** What is done with a decision: it is read, appealed, deferred, reversed, given more time. */
@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"provider", "employer", CaseAccess.OFFICER})
class KeptDecisionResource {
  private final ReadAppeals readAppeals;
  private final FileAppeal fileAppeal;
  private final DeferEnforcement defer;
  private final ExtendAppealPeriod extend;
  private final ReverseDecision reverse;
  private final CaseAccess access;

  KeptDecisionResource(
      ReadAppeals readAppeals,
      FileAppeal fileAppeal,
      DeferEnforcement defer,
      ExtendAppealPeriod extend,
      ReverseDecision reverse,
      CaseAccess access) {
    this.readAppeals = readAppeals;
    this.fileAppeal = fileAppeal;
    this.defer = defer;
    this.extend = extend;
    this.reverse = reverse;
    this.access = access;
  }

  @GET
  @Audited(basis = "LOV-1967-02-10 § 18")
  public DecisionResponse get(@PathParam("id") UUID id) {
    ReadAppeals.Shown shown = readAppeals.decision(id).orElseThrow(ProblemException::notFound);
    access.require(shown.decision().decision().party());
    return DecisionResponse.of(shown);
  }

  @POST
  @Path("/appeals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = "LOV-1967-02-10 § 28")
  public Response appeal(@PathParam("id") UUID id, @NotNull @Valid FileAppealRequest request) {
    if (request.handedOverOn() != null && !access.isOfficer()) {
      throw ProblemException.of(
              400, "validation-failed", "What is sent here is handed over when it arrives.")
          .withError("/handedOverOn", "officers-only");
    }
    Appeal appeal =
        fileAppeal
            .file(
                new FileAppeal.Command(
                    id,
                    access.partyUnlessOfficer(),
                    access.who(),
                    request.handedOverOn(),
                    request.grounds(),
                    request.changeWanted()))
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create("/api/v1/appeals/" + appeal.id()))
        .tag(EntityTags.of(appeal.version()))
        .entity(AppealResponse.of(appeal))
        .build();
  }

  @POST
  @Path("/deferrals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = "LOV-1967-02-10 § 42")
  public Response defer(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    Deferral deferral =
        defer
            .ask(id, access.partyUnlessOfficer(), access.who(), request.reason())
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create("/api/v1/deferrals/" + deferral.id()))
        .tag(EntityTags.of(deferral.version()))
        .entity(DeferralResponse.of(deferral))
        .build();
  }

  @POST
  @Path("/appeal-period-extensions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(CaseAccess.OFFICER)
  @Idempotent
  @Audited(basis = "LOV-1967-02-10 § 29")
  public Response extend(
      @PathParam("id") UUID id, @NotNull @Valid ExtendAppealPeriodRequest request) {
    if (extend.extend(id, request.by(access.who())).isEmpty()) {
      throw ProblemException.notFound();
    }
    return Response.created(URI.create("/api/v1/decisions/" + id))
        .entity(DecisionResponse.of(readAppeals.decision(id).orElseThrow()))
        .build();
  }

  @POST
  @Path("/reverse")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(CaseAccess.OFFICER)
  @Idempotent
  @Audited(basis = "LOV-1967-02-10 § 35")
  public Response reverse(
      @PathParam("id") UUID id, @NotNull @Valid ReverseDecisionRequest request) {
    UUID reversed =
        reverse
            .withoutAppeal(id, request.ground(), request.by(access.who()))
            .orElseThrow(ProblemException::notFound)
            .decision()
            .id();
    return Response.created(URI.create("/api/v1/decisions/" + reversed))
        .entity(DecisionResponse.of(readAppeals.decision(reversed).orElseThrow()))
        .build();
  }
}
