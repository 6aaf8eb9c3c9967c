package no.bht.supervision.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import no.bht.platform.http.EntityTags;
import no.bht.supervision.domain.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * What a command is about: the resource of the path, on the version the caller has read.
 *
 * @param ifMatch the version it is to be changed on; without it the answer is 428, on another 412
 */
public record Target(
    @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch)
    implements Precondition {
  @Override
  public void check(long version) {
    EntityTags.requireMatch(ifMatch, version);
  }
}
