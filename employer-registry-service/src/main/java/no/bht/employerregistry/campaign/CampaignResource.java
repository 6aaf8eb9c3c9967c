package no.bht.employerregistry.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.campaign.domain.CampaignState.Command;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
class CampaignResource {
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";
  private static final int SAMPLES = 3;

  private final ChangeCampaign changeCampaign;
  private final CampaignTable campaigns;
  private final CampaignSelection selection;
  private final CampaignQueries queries;
  private final Caller caller;
  private final InstantSource clock;

  CampaignResource(
      ChangeCampaign changeCampaign,
      CampaignTable campaigns,
      CampaignSelection selection,
      CampaignQueries queries,
      Caller caller,
      InstantSource clock) {
    this.changeCampaign = changeCampaign;
    this.campaigns = campaigns;
    this.selection = selection;
    this.queries = queries;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = BASIS)
  public Response create(@NotNull @Valid CreateCampaignRequest request) {
    Campaign campaign =
        changeCampaign.create(
            request.name().strip(), request.audience(), request.texts(), caller.subject());
    return Response.created(URI.create("/api/v1/campaigns/" + campaign.id()))
        .tag(EntityTags.of(campaign.version()))
        .entity(CampaignResponse.of(campaign))
        .build();
  }

  @GET
  @Audited(basis = BASIS)
  public Page<CampaignResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            campaigns.list(Cursor.idAfter(after), size.plusOne()),
            size,
            campaign -> new Cursor(campaign.id().toString()))
        .map(CampaignResponse::of);
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    return answer(find(id));
  }

  @PUT
  @Path("/{id}/texts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Texts texts) {
    CreateCampaignRequest.requireKnownPlaces(texts);
    return answer(
        changeCampaign.write(
            id, texts, caller.subject(), version -> EntityTags.requireMatch(ifMatch, version)));
  }

  @GET
  @Path("/{id}/preview")
  @Transactional
  @Audited(basis = BASIS)
  public PreviewResponse preview(@PathParam("id") UUID id) {
    Campaign campaign = find(id);
    return PreviewResponse.of(
        selection.preview(id, campaign.audience(), SAMPLES), campaign, Oslo.today(clock));
  }

  @POST
  @Path("/{id}/start")
  @Audited(basis = BASIS)
  public Response start(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return change(id, Command.START, ifMatch);
  }

  @POST
  @Path("/{id}/pause")
  @Audited(basis = BASIS)
  public Response pause(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return change(id, Command.PAUSE, ifMatch);
  }

  @POST
  @Path("/{id}/resume")
  @Audited(basis = BASIS)
  public Response resume(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return change(id, Command.RESUME, ifMatch);
  }

  @POST
  @Path("/{id}/cancel")
  @Audited(basis = BASIS)
  public Response cancel(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return change(id, Command.CANCEL, ifMatch);
  }

  @GET
  @Path("/{id}/recipients")
  @Audited(basis = BASIS)
  public Page<RecipientResponse> recipients(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    find(id);
    return Page.of(
        queries.recipients(id, employerOf(after), size.plusOne(), clock.instant()),
        size,
        last -> new Cursor(last.employer()));
  }

  @GET
  @Path("/{id}/effect")
  @Audited(basis = BASIS)
  public CampaignEffect effect(@PathParam("id") UUID id) {
    find(id);
    return queries.effect(id, clock.instant());
  }

  private Response change(UUID id, Command command, @Nullable String ifMatch) {
    return answer(
        changeCampaign.change(id, command, version -> EntityTags.requireMatch(ifMatch, version)));
  }

  private Campaign find(UUID id) {
    return campaigns.find(id).orElseThrow(ProblemException::notFound);
  }

  private static Response answer(Campaign campaign) {
    return Response.ok(CampaignResponse.of(campaign))
        .tag(EntityTags.of(campaign.version()))
        .build();
  }

  private static @Nullable String employerOf(@Nullable String after) {
    String employer = after == null ? null : Cursor.parse(after).key();
    if (employer != null && !employer.matches("[0-9]{9}")) {
      throw Cursor.invalid();
    }
    return employer;
  }
}
