package no.bht.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The answer as it was given first. */
record FirstAnswer(
    String fingerprint,
    int status,
    @Nullable String location,
    @Nullable String etag,
    String mediaType,
    String body) {

  Response again() {
    Response.ResponseBuilder answer =
        Response.status(status).type(mediaType).entity(body).header("Idempotency-Replayed", true);
    if (location != null) {
      answer.header(HttpHeaders.LOCATION, location);
    }
    if (etag != null) {
      answer.header(HttpHeaders.ETAG, etag);
    }
    return answer.build();
  }
}
