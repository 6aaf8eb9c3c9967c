package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.function.LongConsumer;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.followup.FollowUps;
import no.bht.approval.approvalcase.usecase.HandleFollowUp;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** Cases that opened themselves because an approved provider fell below a limit. */
@Path("/api/v1/follow-ups/{id}")
@Produces(MediaType.APPLICATION_JSON)
class FollowUpResource {
  private final HandleFollowUp followUps;

  FollowUpResource(HandleFollowUp followUps) {
    this.followUps = followUps;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-5")
  public Response get(@PathParam("id") UUID id) {
    return answer(id);
  }

  @PUT
  @Path("/assignment")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-5")
  public Response assign(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AssignmentRequest request) {
    followUps.assign(new FollowUpId(id), request.assignee(), matching(ifMatch));
    return answer(id);
  }

  @POST
  @Path("/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-5")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CloseFollowUpRequest request) {
    followUps.close(new FollowUpId(id), request.outcome(), request.reason(), matching(ifMatch));
    return answer(id);
  }

  private static LongConsumer matching(@Nullable String ifMatch) {
    return version -> EntityTags.requireMatch(ifMatch, version);
  }

  private Response answer(UUID id) {
    FollowUps.Versioned found = followUps.get(new FollowUpId(id));
    return Response.ok(FollowUpResponse.of(found.followUp()))
        .tag(EntityTags.of(found.version()))
        .build();
  }
}
