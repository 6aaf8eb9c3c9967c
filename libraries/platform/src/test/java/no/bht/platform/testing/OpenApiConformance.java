package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import no.bht.platform.testing.OpenApi.Operation;

/**
 * Holds every answer against {@code META-INF/openapi.yaml}: status, content type, JSON body. For
 * every resource test:
 *
 * <pre>{@code
 * given().filter(new OpenApiConformance()).when().get("/api/v1/things").then().statusCode(200);
 * }</pre>
 *
 * <p>Paths outside {@code /api/} are let through.
 */
public final class OpenApiConformance implements Filter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpenApi openApi;

  public OpenApiConformance() {
    this(OpenApi.ofModule());
  }

  OpenApiConformance(OpenApi openApi) {
    this.openApi = openApi;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith("/api/")) {
      verify(
          request.getMethod(),
          path,
          response.statusCode(),
          response.contentType(),
          response.asString());
    }
    return response;
  }

  void verify(String method, String path, int status, String contentType, String body) {
    Operation operation =
        openApi
            .operation(method, path)
            .orElseThrow(() -> new AssertionError(method + " " + path + " is not documented"));
    JsonNode response =
        openApi
            .response(operation, status)
            .orElseThrow(
                () ->
                    new AssertionError(
                        operation.name() + " does not document status " + status + ": " + body));
    if (response.has("content") && !body.isEmpty()) {
      verifyBody(operation.name() + " " + status, response.get("content"), contentType, body);
    }
  }

  private void verifyBody(String where, JsonNode contents, String contentType, String body) {
    String mediaType = contentType.replaceAll("\\s*;.*", "");
    JsonNode content = contents.has(mediaType) ? contents.get(mediaType) : contents.path("*/*");
    if (content.isMissingNode()) {
      throw new AssertionError(where + " does not document " + mediaType);
    }
    if (!mediaType.endsWith("json") || !content.has("schema")) {
      return;
    }
    try {
      List<String> faults = openApi.faults(content.get("schema"), JSON.readTree(body));
      if (!faults.isEmpty()) {
        throw new AssertionError(where + " is not as documented: " + faults + "\n" + body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(where + " is no JSON", e);
    }
  }
}
