package no.bht.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells in each problem which request it answers, and keeps problems out of caches. */
public final class ProblemInstanceFilter {

  @ServerResponseFilter
  public void name(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      response.setEntity(problem.at(URI.create(request.getUriInfo().getRequestUri().getRawPath())));
      response.getHeaders().putSingle("Cache-Control", "no-store");
    }
  }
}
