package no.bht.approval.approvalcase.rest;

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
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.usecase.providerchange.ReadProviderChanges;
import no.bht.approval.approvalcase.usecase.providerchange.RecordProviderChange;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Merger, take-over, closing down, another organisation number. */
@Path(ProviderChangeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class ProviderChangeResource {
  static final String PATH = "/api/v1/provider-changes";
  private static final String BASIS = "FOR-2011-12-06-1360 § 2-1";

  private final RecordProviderChange recording;
  private final ReadProviderChanges changes;

  ProviderChangeResource(RecordProviderChange recording, ReadProviderChanges changes) {
    this.recording = recording;
    this.changes = changes;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Idempotent
  @Audited(basis = BASIS)
  public Response recordChange(@NotNull @Valid ProviderChangeBody request) {
    ProviderChange change = recording.recordChange(request.toCommand());
    return Response.created(URI.create(PATH + "/" + change.id()))
        .entity(ProviderChangeBody.Kept.of(change))
        .build();
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = BASIS)
  public Page<ProviderChangeBody.Kept> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            changes.list(
                provider, after == null ? null : Parameters.uuidAfter(after), size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(ProviderChangeBody.Kept::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = BASIS)
  public ProviderChangeBody.Kept get(@PathParam("id") UUID id) {
    return ProviderChangeBody.Kept.of(changes.get(id));
  }
}
