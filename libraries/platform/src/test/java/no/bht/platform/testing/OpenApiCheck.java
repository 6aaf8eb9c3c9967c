package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.bht.platform.testing.OpenApi.Operation;

/**
 * Compares the hand-written description with what the code offers, and looks whether it is
 * complete. In a service's {@code OpenApiTest}:
 *
 * <pre>{@code
 * assertThat(OpenApiCheck.faults(RouteWalk.of("no.bht.approval", "no.bht.platform"))).isEmpty();
 * }</pre>
 *
 * <p>Looks at all routes but those below {@code /internal/}.
 */
public final class OpenApiCheck {
  private static final String PROBLEM = "application/problem+json";
  private static final String JSON = "application/json";

  private final OpenApi openApi;
  private final List<String> faults = new ArrayList<>();

  private OpenApiCheck(OpenApi openApi) {
    this.openApi = openApi;
  }

  /** What is wrong with {@code META-INF/openapi.yaml} of the module; empty if nothing. */
  public static List<String> faults(List<Route> routes) {
    return faults(OpenApi.ofModule(), routes);
  }

  static List<String> faults(OpenApi openApi, List<Route> routes) {
    OpenApiCheck check = new OpenApiCheck(openApi);
    check.compare(routes);
    check.operationIds();
    openApi.operations().forEach(check::complete);
    return List.copyOf(check.faults);
  }

  private void compare(List<Route> routes) {
    Map<String, Route> offered =
        routes.stream()
            .filter(route -> !route.path().startsWith("/internal/"))
            .collect(Collectors.toMap(Route::name, route -> route));
    Map<String, Operation> described =
        openApi.operations().stream().collect(Collectors.toMap(Operation::name, o -> o));
    offered.keySet().stream()
        .filter(name -> !described.containsKey(name))
        .forEach(name -> fault(name, "is offered and not described"));
    described.forEach(
        (name, operation) -> {
          if (!offered.containsKey(name)) {
            fault(name, "is described and not offered");
          } else if (!roles(operation).equals(offered.get(name).roles())) {
            fault(
                name,
                "says x-roles %s, the code says %s"
                    .formatted(roles(operation), offered.get(name).roles()));
          }
        });
  }

  private void operationIds() {
    Set<String> seen = new HashSet<>();
    for (Operation operation : openApi.operations()) {
      String id = operation.node().path("operationId").asText();
      if (id.isBlank()) {
        fault(operation.name(), "has no operationId");
      } else if (!seen.add(id)) {
        fault(operation.name(), "has the operationId of another: " + id);
      }
    }
  }

  private void complete(Operation operation) {
    if (operation.node().path("summary").asText().isBlank()) {
      fault(operation.name(), "has no summary");
    }
    if (!operation.node().has("x-roles")) {
      fault(operation.name(), "has no x-roles");
    }
    if (openApi.isSecured(operation) == roles(operation).isEmpty()) {
      fault(operation.name(), "has security that does not match its x-roles");
    }
    examples(operation);
    problems(operation);
  }

  private void examples(Operation operation) {
    if (operation.node().has("requestBody")) {
      JsonNode body = openApi.resolved(operation.node().get("requestBody"));
      example(operation, "the request", body.path("content").path(JSON));
    }
    operation
        .node()
        .path("responses")
        .properties()
        .forEach(
            response ->
                example(
                    operation,
                    "response " + response.getKey(),
                    openApi.resolved(response.getValue()).path("content").path(JSON)));
  }

  private void example(Operation operation, String where, JsonNode content) {
    if (content.isMissingNode()) {
      return;
    }
    List<JsonNode> examples = examplesOf(content);
    if (examples.isEmpty()) {
      fault(operation.name(), where + " has no example");
    }
    for (JsonNode example : examples) {
      openApi
          .faults(content.path("schema"), example)
          .forEach(fault -> fault(operation.name(), where + ", its example: " + fault));
    }
  }

  private List<JsonNode> examplesOf(JsonNode content) {
    if (content.has("example")) {
      return List.of(content.get("example"));
    }
    return content.path("examples").properties().stream()
        .map(entry -> openApi.resolved(entry.getValue()).path("value"))
        .toList();
  }

  private void problems(Operation operation) {
    boolean isPublic = roles(operation).isEmpty();
    boolean hasParameter = operation.path().contains("{");
    boolean hasBody = operation.node().has("requestBody");
    List<Integer> expected = new ArrayList<>();
    if (!isPublic) {
      expected.addAll(List.of(401, 403));
    }
    if (!isPublic && hasParameter) {
      expected.add(404);
    }
    if (hasBody || hasParameter) {
      expected.add(400);
    }
    expected.stream()
        .filter(status -> openApi.response(operation, status).isEmpty())
        .forEach(status -> fault(operation.name(), "does not describe status " + status));
    if (!hasAnyProblem(operation)) {
      fault(operation.name(), "describes no problem at all");
    }
    operation.node().path("responses").properties().stream()
        .filter(response -> !response.getKey().matches("[23].."))
        .filter(response -> !openApi.resolved(response.getValue()).path("content").has(PROBLEM))
        .forEach(
            response ->
                fault(operation.name(), "response " + response.getKey() + " is no " + PROBLEM));
  }

  private static boolean hasAnyProblem(Operation operation) {
    return operation.node().path("responses").properties().stream()
        .anyMatch(response -> !response.getKey().matches("[23].."));
  }

  private static Set<String> roles(Operation operation) {
    return StreamSupport.stream(operation.node().path("x-roles").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  private void fault(String operation, String fault) {
    faults.add(operation + " " + fault);
  }
}
