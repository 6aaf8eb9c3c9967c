package no.bht.supervision.deviation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.person.FreeText;
import no.bht.supervision.Roles;
import org.jspecify.annotations.Nullable;

/** The approval unit assesses a report, says what follows, and answers the one who reported. */
@Path(DeviationResource.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class HandleDeviationResource {
  private final HandleDeviation handle;

  HandleDeviationResource(HandleDeviation handle) {
    this.handle = handle;
  }

  /** A text of the approval unit. */
  record TextRequest(@NotBlank @FreeText @Size(max = 10_000) String text) {}

  /** The inspection that follows. */
  record LinkRequest(@NotNull UUID inspectionId) {}

  @POST
  @Path("/assess")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = DeviationEvents.BASIS)
  public Response assess(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TextRequest request) {
    return answer(handle.assess(id, ifMatch, request.text()));
  }

  @POST
  @Path("/decide")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = DeviationEvents.BASIS)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideRequest request) {
    request.requireComplete();
    return answer(handle.decide(id, ifMatch, request));
  }

  @POST
  @Path("/inspection")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = DeviationEvents.BASIS)
  public Response link(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid LinkRequest request) {
    return answer(handle.link(id, ifMatch, request.inspectionId()));
  }

  @POST
  @Path("/answer")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = DeviationEvents.BASIS)
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TextRequest request) {
    return answer(handle.answer(id, ifMatch, request.text()));
  }

  private static Response answer(DeviationReport report) {
    return Response.ok(report).tag(EntityTags.of(report.version())).build();
  }
}
