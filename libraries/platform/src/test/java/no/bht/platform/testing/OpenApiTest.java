package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiTest {
  private static final String THINGS =
      """
      openapi: 3.1.0
      security: [{bearer: []}]
      paths:
        /api/v1/things:
          get:
            operationId: listThings
            summary: All things
            x-roles: []
            security: []
            responses:
              "200":
                content: {application/json: {schema: {type: array}, example: []}}
              default: {$ref: "#/components/responses/Problem"}
        /api/v1/things/{id}:
          put:
            operationId: changeThing
            summary: Changes a thing
            x-roles: [ops]
            requestBody:
              content:
                application/json:
                  schema: {$ref: "#/components/schemas/Thing"}
                  examples: {one: {value: {id: 018f4e2c-0000-7000-8000-000000000000}}}
            responses:
              "200":
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Thing"}
                    example: {id: 018f4e2c-0000-7000-8000-000000000000}
              "4XX": {$ref: "#/components/responses/Problem"}
      components:
        responses:
          Problem: {content: {application/problem+json: {schema: {type: object}}}}
        schemas:
          Thing: {type: object, required: [id], properties: {id: {type: string, format: uuid}}}
      """;
  private static final List<Route> ROUTES =
      List.of(
          new Route("GET", "/api/v1/things", Set.of(), "application/json"),
          new Route("PUT", "/api/v1/things/{id}", Set.of("ops"), "application/json"),
          new Route("GET", "/internal/isAlive", Set.of(), "application/json"));

  @Test
  void a_complete_description_has_no_faults() {
    assertThat(OpenApiCheck.faults(openApi(THINGS), ROUTES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x-roles: [ops]                  | x-roles: [analyst]        | says x-roles
          x-roles: [ops]                  | x-roles: []               | security that does not match
          security: []                    | tags: []                  | security that does not match
          /things/{id}:                   | /others/{id}:             | is described and not offered
          /things/{id}:                   | /others/{id}:             | is offered and not described
          operationId: changeThing        | tags: []                  | has no operationId
          operationId: changeThing        | operationId: listThings   | operationId of another
          summary: Changes a thing        | tags: []                  | has no summary
          , example: []                   | ''                        | response 200 has no example
          {one: {value: {id: 018f4e2c-0000-7000-8000-000000000000}}} | {one: {value: {}}} | its example
          "4XX":                          | "409":                    | describe status 401
          application/problem+json        | application/json          | is no application/problem+json
          """)
  void each_fault_is_found(String original, String changed, String fault) {
    String broken = THINGS.replace(original, changed);

    assertThat(OpenApiCheck.faults(openApi(broken), ROUTES)).anyMatch(it -> it.contains(fault));
  }

  @Test
  void an_answer_as_documented_passes() {
    assertThatCode(
            () -> {
              verify(200, "application/json;charset=UTF-8", "{\"id\":\"" + id() + "\"}");
              verify(404, "application/problem+json", "{}");
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          201 | application/json | {}
          200 | application/json | {}
          200 | application/json | {"id": "no uuid"}
          200 | text/plain       | hello
          404 | application/json | {}
          """)
  void any_other_answer_fails(int status, String contentType, String body) {
    assertThatThrownBy(() -> verify(status, contentType, body)).isInstanceOf(AssertionError.class);
  }

  @Test
  void an_undocumented_path_fails() {
    var conformance = new OpenApiConformance(openApi(THINGS));

    assertThatThrownBy(() -> conformance.verify("POST", "/api/v1/things", 201, "", ""))
        .isInstanceOf(AssertionError.class);
  }

  private static void verify(int status, String contentType, String body) {
    new OpenApiConformance(openApi(THINGS))
        .verify("PUT", "/api/v1/things/" + id(), status, contentType, body);
  }

  private static String id() {
    return "018f4e2c-0000-7000-8000-000000000000";
  }

  private static OpenApi openApi(String yaml) {
    try {
      return new OpenApi(new YAMLMapper().readTree(yaml));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
