package no.bht.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Gives every page that has a next one its header {@code Link: <…>; rel="next"} (RFC 8288). */
@Provider
class NextPageLink implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      URI next =
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam("after", page.next())
              .build();
      // Relative, so that it is right behind every proxy.
      response
          .getHeaders()
          .add(
              HttpHeaders.LINK,
              "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
    }
  }
}
