package no.bht.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knocks at every route that is not public: without a token it is 401, with a token of every role
 * that is not let in 403, always as a problem. In a service's {@code SecurityTest}:
 *
 * <pre>{@code
 * Map<String, String> tokens = Map.of("inspector", Tokens.of("inspector"), …);
 * assertThat(SecurityWalk.faults(baseUri, RouteWalk.of("no.bht.approval"), tokens)).isEmpty();
 * }</pre>
 */
public final class SecurityWalk {
  private static final String PROBLEM = "application/problem+json";

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final List<String> faults = new ArrayList<>();

  private SecurityWalk(URI base) {
    this.base = base;
  }

  /**
   * What is wrong; empty if nothing.
   *
   * @param tokens an access token per role
   * @throws AssertionError if there is nothing to walk
   */
  public static List<String> faults(URI base, List<Route> routes, Map<String, String> tokens) {
    List<Route> guarded = routes.stream().filter(route -> !route.isPublic()).toList();
    if (guarded.isEmpty() || tokens.isEmpty()) {
      throw new AssertionError("There is nothing to walk");
    }
    SecurityWalk walk = new SecurityWalk(base);
    for (Route route : guarded) {
      walk.expect(401, route, "nobody", null);
      tokens.forEach(
          (role, token) -> {
            if (!route.roles().contains(role) && !route.roles().contains("**")) {
              walk.expect(403, route, role, token);
            }
          });
    }
    return List.copyOf(walk.faults);
  }

  private void expect(int status, Route route, String who, @Nullable String token) {
    HttpResponse<String> answer = send(route, token);
    String type = answer.headers().firstValue("Content-Type").orElse("nothing");
    if (answer.statusCode() != status || !type.startsWith(PROBLEM)) {
      faults.add(
          "%s by %s: expected %d %s, got %d %s"
              .formatted(route.name(), who, status, PROBLEM, answer.statusCode(), type));
    }
  }

  private HttpResponse<String> send(Route route, @Nullable String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(concrete(route.path())))
            .timeout(Duration.ofSeconds(30));
    boolean hasBody = List.of("POST", "PUT", "PATCH").contains(route.method());
    request.method(
        route.method(), hasBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
    if (hasBody) {
      request.header("Content-Type", route.contentType());
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(route.name() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The path of something that nobody has. */
  private static String concrete(String path) {
    return path.replace("{organisationNumber}", OrganisationNumbers.valid(0).value())
        .replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000");
  }
}
