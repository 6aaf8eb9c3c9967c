package no.bht.training.certificate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bht.platform.signing.KeySet;

/** The keys that every statement of this service verifies by, past ones too. */
@Path(KeySet.PATH)
class KeySetResource {
  private final KeySet keys;

  KeySetResource(KeySet keys) {
    this.keys = keys;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public Response read() {
    return Response.ok(keys.json()).header(HttpHeaders.CACHE_CONTROL, KeySet.CACHE_CONTROL).build();
  }
}
