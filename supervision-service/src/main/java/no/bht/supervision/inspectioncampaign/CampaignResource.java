package no.bht.supervision.inspectioncampaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.supervision.Roles;
import no.bht.supervision.documentdemand.DemandDocuments;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Viewers;
import org.jspecify.annotations.Nullable;

/** Campaigns, for inspectors. */
@Path(CampaignResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class CampaignResource {
  static final String PATH = "/api/v1/inspection-campaigns";
  static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final CreateCampaign create;
  private final DemandOfAll demandOfAll;
  private final CampaignTable table;
  private final ReadCampaigns campaigns;
  private final Viewers viewers;
  private final Ids ids;
  private final InstantSource clock;

  CampaignResource(
      CreateCampaign create,
      DemandOfAll demandOfAll,
      CampaignTable table,
      ReadCampaigns campaigns,
      Viewers viewers,
      Ids ids,
      InstantSource clock) {
    this.create = create;
    this.demandOfAll = demandOfAll;
    this.table = table;
    this.campaigns = campaigns;
    this.viewers = viewers;
    this.ids = ids;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = BASIS)
  public Response create(@NotNull @Valid CreateCampaignRequest request) {
    UUID id = ids.next();
    List<CampaignRow> rows =
        create.create(
            new CreateCampaign.Command(id, request, viewers.current().subject(), clock.instant()));
    return Response.created(URI.create(PATH + "/" + id)).entity(campaigns.read(id, rows)).build();
  }

  @GET
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Page<CampaignResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID before = QueryValues.idAfter(after);
    return Page.of(
            table.page(before, size.plusOne()),
            size,
            campaign -> new Cursor(campaign.id().toString()))
        .map(CampaignResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public CampaignResponse read(@PathParam("id") UUID id) {
    return campaigns.read(id, null);
  }

  @GET
  @Path("/{id}/parties")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Page<CampaignRow> parties(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    int last = after == null ? 0 : Cursor.parse(after).as(Integer::valueOf);
    if (table.find(id).isEmpty()) {
      throw ProblemException.notFound();
    }
    return Page.of(
        table.rows(id, last, size.plusOne()),
        size,
        row -> new Cursor(String.valueOf(row.number())));
  }

  /** What became of each inspection. */
  record Demands(List<DemandOfAll.Row> rows) {}

  @POST
  @Path("/{id}/document-demands")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = "LOV-2005-06-17-62 § 18-5")
  public Response demand(@PathParam("id") UUID id, @NotNull @Valid CampaignDemand request) {
    return Response.ok(
            new Demands(
                demandOfAll
                    .demand(
                        id,
                        request,
                        new DemandDocuments.Step(viewers.current().subject(), clock.instant()))
                    .orElseThrow(ProblemException::notFound)))
        .build();
  }
}
