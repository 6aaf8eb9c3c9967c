package no.bht.training.roster.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.privacy.IdentityNumberDoor;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.usecase.CorrectMember;
import no.bht.training.roster.usecase.ReadMemberHistory;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/providers/{organisationNumber}/members/{memberId}")
@Produces(MediaType.APPLICATION_JSON)
class MemberCorrectionResource {
  private final CorrectMember correctMember;
  private final ReadMemberHistory readMemberHistory;
  private final IdentityNumberDoor door;
  private final MemberResponses responses;

  MemberCorrectionResource(
      CorrectMember correctMember,
      ReadMemberHistory readMemberHistory,
      IdentityNumberDoor door,
      MemberResponses responses) {
    this.correctMember = correctMember;
    this.readMemberHistory = readMemberHistory;
    this.door = door;
    this.responses = responses;
  }

  @POST
  @Path("/correct")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response correct(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @PathParam("memberId") UUID memberId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CorrectMemberRequest request) {
    RosterLine line =
        correctMember.correct(command(provider, memberId, ifMatch), request.correction(door));
    return Response.ok(responses.on(null).response(line))
        .tag(EntityTags.of(line.member().version()))
        .build();
  }

  @POST
  @Path("/annul")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response annul(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @PathParam("memberId") UUID memberId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AnnulMemberRequest request) {
    correctMember.annul(command(provider, memberId, ifMatch), request.reason());
    return Response.noContent().build();
  }

  @GET
  @Path("/history")
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<MemberChangeResponse> history(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @PathParam("memberId") UUID memberId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            readMemberHistory.of(
                provider, new MemberId(memberId), Cursor.idAfter(after), size.plusOne()),
            size,
            (MemberChange change) -> Cursor.of(change.id()))
        .map(MemberChangeResponse::of);
  }

  private static CorrectMember.Command command(
      OrganisationNumber provider, UUID memberId, @Nullable String ifMatch) {
    return new CorrectMember.Command(
        provider, new MemberId(memberId), version -> EntityTags.requireMatch(ifMatch, version));
  }
}
