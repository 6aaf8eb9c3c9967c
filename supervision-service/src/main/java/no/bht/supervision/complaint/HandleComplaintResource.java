package no.bht.supervision.complaint;

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

/** An inspector assesses a complaint, says what follows, and answers its source. */
@Path(ComplaintResource.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
@Audited(basis = ComplaintResource.BASIS)
class HandleComplaintResource {
  private final HandleComplaint handle;

  HandleComplaintResource(HandleComplaint handle) {
    this.handle = handle;
  }

  /** A text of the inspector. */
  record TextRequest(@NotBlank @FreeText @Size(max = 10_000) String text) {}

  /** The inspection that follows. */
  record LinkRequest(@NotNull UUID inspectionId) {}

  @POST
  @Path("/assess")
  public Response assess(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TextRequest request) {
    return answer(handle.assess(id, ifMatch, request.text()));
  }

  @POST
  @Path("/decide")
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideComplaintRequest request) {
    request.requireComplete();
    return answer(handle.decide(id, ifMatch, request));
  }

  @POST
  @Path("/inspection")
  public Response link(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid LinkRequest request) {
    return answer(handle.link(id, ifMatch, request.inspectionId()));
  }

  @POST
  @Path("/answer")
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TextRequest request) {
    return answer(handle.answer(id, ifMatch, request.text()));
  }

  private static Response answer(Complaint complaint) {
    return Response.ok(complaint).tag(EntityTags.of(complaint.version())).build();
  }
}
