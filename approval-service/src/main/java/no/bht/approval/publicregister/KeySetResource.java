package no.bht.approval.publicregister;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bht.platform.signing.KeySet;

/** The keys by which the register's statements are verified. */
@Path(KeySet.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class KeySetResource {
  private final KeySet keys;

  KeySetResource(KeySet keys) {
    this.keys = keys;
  }

  @GET
  public Response keys() {
    return Response.ok(keys.json()).header(HttpHeaders.CACHE_CONTROL, KeySet.CACHE_CONTROL).build();
  }
}
