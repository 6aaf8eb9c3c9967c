package no.bht.supervision.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import org.jspecify.annotations.Nullable;

/** What other authorities are told of an inspection, for inspectors to write and read. */
@Path("/api/v1/inspections/{id}/shared-information")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class SharingResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-1";

  private final Sharing sharing;

  SharingResource(Sharing sharing) {
    this.sharing = sharing;
  }

  @GET
  @Audited(basis = BASIS)
  public Response read(@PathParam("id") UUID inspection) {
    return answer(sharing.of(inspection).orElseThrow(ProblemException::notFound));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response write(
      @PathParam("id") UUID inspection,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SharedInformation information) {
    return answer(
        sharing.put(inspection, information, version -> EntityTags.requireMatch(ifMatch, version)));
  }

  private static Response answer(Sharing.Kept kept) {
    return Response.ok(kept.information()).tag(EntityTags.of(kept.version())).build();
  }
}
