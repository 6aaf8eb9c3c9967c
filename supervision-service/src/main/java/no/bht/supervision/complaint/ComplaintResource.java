package no.bht.supervision.complaint;

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
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.table.Where;
import org.jspecify.annotations.Nullable;

/** Complaints for inspectors: recorded, listed, read. No party has any way to them. */
@Path(ComplaintResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
@Audited(basis = ComplaintResource.BASIS)
class ComplaintResource {
  static final String PATH = "/api/v1/complaints";
  static final String BASIS = "LOV-2005-06-17-62 § 18-2";

  private final ReceiveComplaint receive;
  private final Complaints complaints;

  ComplaintResource(ReceiveComplaint receive, Complaints complaints) {
    this.receive = receive;
    this.complaints = complaints;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  public Response record(@NotNull @Valid ComplaintRequest request) {
    Complaint complaint = receive.record(request);
    return Response.created(URI.create(PATH + "/" + complaint.id()))
        .entity(complaint)
        .tag(EntityTags.of(complaint.version()))
        .build();
  }

  @GET
  public Page<Complaint> list(
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("state") @Nullable String state,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    Where where =
        new Where()
            .and("party = ?", party)
            .and("state = ?", QueryValues.constant("state", state, ComplaintState.class))
            .and("kind = ?", QueryValues.constant("kind", kind, ComplaintKind.class));
    return Page.of(
        complaints.page(where, QueryValues.idAfter(after), size.plusOne()),
        size,
        complaint -> new Cursor(complaint.id().toString()));
  }

  @GET
  @Path("/{id}")
  public Response get(@PathParam("id") UUID id) {
    Complaint complaint = complaints.get(id);
    return Response.ok(complaint).tag(EntityTags.of(complaint.version())).build();
  }
}
