package no.bht.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** What the path of the current request may be called with; the framework's own 405 is silent. */
final class AllowedMethods {

  private AllowedMethods() {}

  /** For the header {@code Allow}: the methods in alphabetical order. */
  static String ofCurrentRequest() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    String path = request.getPathWithoutPrefix();
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    for (RequestPath<InitialMatch> resource : request.getDeployment().getClassMappers()) {
      RequestMatch<InitialMatch> match =
          new RequestMapper<>(new ArrayList<>(List.of(resource))).map(path);
      if (match != null) {
        methods.addAll(ofResource(match));
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return String.join(", ", methods);
  }

  private static Set<String> ofResource(RequestMatch<InitialMatch> match) {
    String rest = match.remaining.isEmpty() ? "/" : match.remaining;
    Set<String> methods = new TreeSet<>();
    for (ServerRestHandler handler : match.value.handlers) {
      if (handler instanceof ClassRoutingHandler routing) {
        routing
            .getMappers()
            .forEach(
                (method, paths) -> {
                  RequestMatch<RuntimeResource> found = method == null ? null : paths.map(rest);
                  if (found != null) {
                    methods.add(method);
                  }
                });
      }
    }
    return methods;
  }
}
