package no.bht.supervision.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.person.FreeText;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/**
 * Who complained, for one role and with a purpose. Not {@code @Idempotent}: that would keep the
 * answer.
 */
@Path(ComplaintResource.PATH + "/{id}/source-readings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SOURCE_READER)
@Audited(basis = ComplaintResource.BASIS)
class SourceResource {
  private final ReadSource read;

  SourceResource(ReadSource read) {
    this.read = read;
  }

  /** What it is read for. */
  record PurposeRequest(@NotBlank @FreeText @Size(max = 500) String purpose) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response read(@PathParam("id") UUID id, @NotNull @Valid PurposeRequest request) {
    CacheControl nowhere = new CacheControl();
    nowhere.setNoStore(true);
    return Response.ok(read.read(id, request.purpose())).cacheControl(nowhere).build();
  }

  @GET
  public Page<Readings.Reading> list(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        read.readings(id, QueryValues.idAfter(after), size.plusOne()),
        size,
        reading -> new Cursor(reading.id().toString()));
  }
}
