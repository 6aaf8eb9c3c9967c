package no.bht.supervision.documentdemand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Target;
import no.bht.supervision.http.Viewers;
import org.jspecify.annotations.Nullable;

/** Demands for documents, for inspectors and those who hold the documents. */
@Path("/api/v1/document-demands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DemandResource {
  static final String BASIS = "LOV-2005-06-17-62 § 18-5";

  private final FollowDemands demands;
  private final DemandTable table;
  private final DemandAnswers answers;
  private final Viewers viewers;
  private final InstantSource clock;

  DemandResource(
      FollowDemands demands,
      DemandTable table,
      DemandAnswers answers,
      Viewers viewers,
      InstantSource clock) {
    this.demands = demands;
    this.table = table;
    this.answers = answers;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<DemandResponse> list(
      @QueryParam("inspection") @Nullable String inspection,
      @QueryParam("holder") @Nullable OrganisationNumber holder,
      @QueryParam("state") @Nullable String state,
      @QueryParam("dueBefore") @Nullable String dueBefore,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    Viewer viewer = viewers.current();
    LocalDate today = Oslo.today(clock);
    OrganisationNumber own = viewer.officer() ? holder : viewer.organisation();
    boolean foreign = !viewer.officer() && (own == null || (holder != null && !holder.equals(own)));
    var wanted =
        new DemandTable.Wanted(
            QueryValues.id("inspection", inspection),
            own,
            QueryValues.constant("state", state, DemandState.class),
            dueBefore == null ? null : QueryValues.day("dueBefore", dueBefore, today));
    UUID before = QueryValues.idAfter(after);
    List<DocumentDemand> found = foreign ? List.of() : table.page(wanted, before, size.plusOne());
    return Page.of(found, size, it -> new Cursor(it.id().toString()))
        .map(it -> DemandResponse.of(it, null, viewer, today));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response read(@PathParam("id") UUID id) {
    return answers.of(Response.ok(), id, viewers.current());
  }

  @POST
  @Path("/{id}/deliver")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response deliver(@BeanParam Target target, @NotNull @Valid DeliverRequest request) {
    FollowDemands.Which which = which(target);
    return answers.of(
        Response.ok(),
        demands.receive(which, Oslo.today(clock), request.statement(), step()),
        which.viewer());
  }

  @POST
  @Path("/{id}/receive")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response receive(@BeanParam Target target, @NotNull @Valid ReceiveRequest request) {
    FollowDemands.Which which = which(target);
    return answers.of(
        Response.ok(),
        demands.receive(which, request.receivedOn(), request.remark(), step()),
        which.viewer());
  }

  @POST
  @Path("/{id}/extend")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response extend(@BeanParam Target target, @NotNull @Valid DeadlineRequest request) {
    FollowDemands.Which which = which(target);
    return answers.of(
        Response.ok(),
        demands.extend(which, request.deadline(), request.reason(), step()),
        which.viewer());
  }

  @POST
  @Path("/{id}/find-incomplete")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response findIncomplete(
      @BeanParam Target target, @NotNull @Valid DeadlineRequest request) {
    FollowDemands.Which which = which(target);
    return answers.of(
        Response.ok(),
        demands.findIncomplete(which, request.deadline(), request.reason(), step()),
        which.viewer());
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response withdraw(@BeanParam Target target, @NotNull @Valid ReasonRequest request) {
    FollowDemands.Which which = which(target);
    return answers.of(
        Response.ok(), demands.withdraw(which, request.reason(), step()), which.viewer());
  }

  private DemandDocuments.Step step() {
    return new DemandDocuments.Step(viewers.current().subject(), clock.instant());
  }

  private FollowDemands.Which which(Target target) {
    return new FollowDemands.Which(target.id(), viewers.current(), target);
  }
}
