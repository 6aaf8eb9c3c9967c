package no.bht.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import no.bht.localstack.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class PagesTest {

  @Test
  void the_links_lead_through_the_whole_list() {
    List<String> seen = new ArrayList<>();
    String next = "/api/v1/pages?limit=4";
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200);
      seen.addAll(page.jsonPath().getList("items"));
      next = nextOf(page.header("Link"));
    }

    assertThat(seen).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  private static String nextOf(String link) {
    return link == null ? null : link.replaceAll("<(/api/v1/pages\\?.*)>; rel=\"next\"", "$1");
  }

  @Test
  void the_last_page_has_no_next() {
    Response page = given().get("/api/v1/pages?limit=10");

    assertThat(page.asString())
        .isEqualTo("{\"items\":[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]}");
    assertThat(page.header("Link")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/pages?limit=x, limit-invalid, /limit",
    "/api/v1/pages?limit=1001, limit-invalid, /limit",
    "/api/v1/pages?limit=, parameter-empty, /limit",
    "/api/v1/pages?unheard-of, parameter-empty, /unheard-of",
    "/api/v1/pages?after=!, cursor-invalid, /after",
    "/api/v1/pages/of/974761212, organisation-number-invalid, /party",
    "/api/v1/pages/of/974761211?other=x, organisation-number-invalid, /other",
  })
  void a_bad_parameter_is_400_and_named(String path, String code, String pointer) {
    given()
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void spaces_in_a_number_are_tolerated() {
    assertThat(given().get("/api/v1/pages/of/974 761 211?other=310000019").asString())
        .isEqualTo("974761211310000019");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"parties": ["974761211", "974761212"]} | organisation-number-invalid | /parties/1
          {"parties": [974761211]} | organisation-number-invalid | /parties/0
          {"parties": ["974761211"], "person": "12345678901"} | national-identity-number-invalid | /person
          """)
  void a_bad_value_in_a_body_is_400_and_pointed_at(String body, String code, String pointer) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/pages/values")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("errors[0].pointer", equalTo(pointer))
        .body(not(containsString("12345678901")));
  }
}
