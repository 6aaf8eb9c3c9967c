package no.bht.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;

/** One operation as the service's own OpenAPI document tells it. */
record Route(Service service, String method, String path, Set<String> roles, String mediaType) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** All operations of the service. */
  static List<Route> of(Service service) {
    JsonNode paths =
        new Api(AcceptanceStack.running().base(service), () -> "")
            .get("/q/openapi?format=JSON")
            .expect(200)
            .at("/paths");
    List<Route> routes = new ArrayList<>();
    for (var path : paths.properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          routes.add(route(service, path.getKey(), operation.getKey(), operation.getValue()));
        }
      }
    }
    return routes;
  }

  private static Route route(Service service, String path, String method, JsonNode operation) {
    Set<String> roles = new TreeSet<>();
    operation.path("x-roles").forEach(role -> roles.add(role.asText()));
    Iterator<String> mediaTypes = operation.at("/requestBody/content").fieldNames();
    String mediaType = mediaTypes.hasNext() ? mediaTypes.next() : "application/json";
    return new Route(service, method.toUpperCase(Locale.ROOT), path, roles, mediaType);
  }

  boolean isOpen() {
    return roles.isEmpty();
  }

  /** Calls the operation with the path given, and a body and headers that are complete. */
  HttpResponse<String> call(String filledPath, String token) throws Exception {
    URI address = AcceptanceStack.running().base(service).resolve(filledPath);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", mediaType.replace("*", "octet-stream"))
            .header(
                "Idempotency-Key",
                "route-" + Integer.toHexString((method + filledPath + token).hashCode()))
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    if (!method.equals("GET")) {
      request.header("If-Match", "\"1\"");
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** The path with something valid in each place. */
  String filled() {
    return path.replace("{organisationNumber}", "310000019")
        .replace("{code}", "5528")
        .replaceAll("\\{[^}]+}", "01940000-0000-7000-8000-000000000001");
  }

  @Override
  public String toString() {
    return service.database + " " + method + " " + path;
  }
}
