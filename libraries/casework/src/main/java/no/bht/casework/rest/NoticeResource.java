package no.bht.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;

/** The party's comments on advance notices. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"provider", "employer"})
class NoticeResource {
  private final HearParty hearParty;
  private final CaseAccess access;

  NoticeResource(HearParty hearParty, CaseAccess access) {
    this.hearParty = hearParty;
    this.access = access;
  }

  @POST
  @Path("/{id}/comments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response comment(@PathParam("id") UUID id, @NotNull @Valid CommentRequest request) {
    Hearing hearing =
        hearParty
            .comment(
                id,
                access.party(),
                request.text(),
                Boolean.TRUE.equals(request.moreToCome()),
                access.who())
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create("/api/v1/cases/" + hearing.caseId() + "/notices"))
        .entity(NoticeResponse.of(hearing))
        .build();
  }
}
