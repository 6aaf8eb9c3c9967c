package no.bht.approval.provider;

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
import no.bht.approval.publicregister.Days;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Complaints about a provider, for officers alone. */
@Path("/api/v1/providers/{organisationNumber}/complaints")
@Produces(MediaType.APPLICATION_JSON)
class ComplaintResource {
  private static final String BASIS = "FOR-2011-12-06-1360 § 2-5";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Complaints complaints;

  ComplaintResource(Complaints complaints) {
    this.complaints = complaints;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Idempotent
  @Audited(basis = BASIS)
  public Response add(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @NotNull @Valid ComplaintRequest request) {
    Days.day("receivedOn", request.receivedOn().toString());
    if (complaints.isToCome(request.receivedOn())) {
      throw ProblemException.of(400, "date-invalid", "The day is yet to come.")
          .withError("/receivedOn", "date-invalid");
    }
    ProviderFile.Complaint complaint =
        complaints.add(provider, request.receivedOn(), request.source().name(), request.text());
    return Response.created(
            URI.create("/api/v1/providers/" + provider.value() + "/complaints/" + complaint.id()))
        .entity(complaint)
        .build();
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = BASIS)
  public Page<ProviderFile.Complaint> list(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        complaints.of(
            provider,
            after == null ? BEFORE_ALL : Cursor.parse(after).as(UUID::fromString),
            size.plusOne()),
        size,
        last -> new Cursor(last.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = BASIS)
  public ProviderFile.Complaint get(
      @PathParam("organisationNumber") OrganisationNumber provider, @PathParam("id") UUID id) {
    return complaints
        .find(provider, id)
        .orElseThrow(() -> ProblemException.of(404, "not-found", "Not found."));
  }
}
