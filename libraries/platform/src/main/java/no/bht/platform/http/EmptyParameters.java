package no.bht.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import no.bht.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses a query parameter without a value: the framework would take it for one that was not
 * given, and a caller who means "nothing" would get everything.
 */
public final class EmptyParameters {
  private static final String CODE = "parameter-empty";

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request, SimpleResourceInfo resource) {
    if (resource.getResourceClass().isAnnotationPresent(EmptyParametersAllowed.class)) {
      return;
    }
    request.getUriInfo().getQueryParameters().forEach(EmptyParameters::refuse);
  }

  private static void refuse(String name, List<String> values) {
    if (values.stream().anyMatch(String::isEmpty)) {
      throw ProblemException.of(400, CODE, "A query parameter has no value.")
          .withError("/" + name, CODE);
    }
  }
}
