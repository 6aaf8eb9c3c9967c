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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.privacy.IdentityNumberDoor;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.usecase.AddMember;
import no.bht.training.roster.usecase.EndMembership;
import no.bht.training.roster.usecase.ReadRoster;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/providers/{organisationNumber}/members")
@Produces(MediaType.APPLICATION_JSON)
class RosterResource {
  private final AddMember addMember;
  private final EndMembership endMembership;
  private final ReadRoster readRoster;
  private final IdentityNumberDoor door;
  private final MemberResponses responses;

  RosterResource(
      AddMember addMember,
      EndMembership endMembership,
      ReadRoster readRoster,
      IdentityNumberDoor door,
      MemberResponses responses) {
    this.addMember = addMember;
    this.endMembership = endMembership;
    this.readRoster = readRoster;
    this.door = door;
    this.responses = responses;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response add(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @NotNull @Valid AddMemberRequest request) {
    RosterLine line =
        addMember.add(request.command(provider, door.personOf(request.nationalIdentityNumber())));
    return answer(
        Response.created(
            URI.create(
                "/api/v1/providers/%s/members/%s"
                    .formatted(provider.value(), line.member().id().value()))),
        line);
  }

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<MemberResponse> list(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("missing") boolean missing,
      @QueryParam("due") @Nullable String due,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    MemberResponses.On day = responses.on(asOf);
    DueFilter filter = DueFilter.parse(due);
    List<RosterLine> lines =
        readRoster.lines(
            provider,
            new Roster.Query(
                day.date(),
                missing,
                filter == null ? null : filter.on(day.date(), day.deadline()),
                Cursor.idAfter(after),
                size.plusOne()));
    return Page.of(lines, size, line -> Cursor.of(line.member().id().value())).map(day::response);
  }

  @GET
  @Path("/{memberId}")
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @PathParam("memberId") UUID memberId) {
    return answer(Response.ok(), readRoster.one(provider, new MemberId(memberId)));
  }

  @POST
  @Path("/{memberId}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response end(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @PathParam("memberId") UUID memberId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndMembershipRequest request) {
    RosterLine line =
        endMembership.end(
            new EndMembership.Command(
                provider,
                new MemberId(memberId),
                request.lastDay(),
                version -> EntityTags.requireMatch(ifMatch, version)));
    return answer(Response.ok(), line);
  }

  private Response answer(Response.ResponseBuilder answer, RosterLine line) {
    return answer
        .tag(EntityTags.of(line.member().version()))
        .entity(responses.on(null).response(line))
        .build();
  }
}
