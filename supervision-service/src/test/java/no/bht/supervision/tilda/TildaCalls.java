package no.bht.supervision.tilda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.bht.localstack.testing.Tokens;

/** Calls as the receiver makes them; every answer is held against the contract. */
public final class TildaCalls {
  /** Digdir, whose own token is used. */
  public static final String CONSUMER = "991825827";

  /** An authority in whose name is asked. */
  public static final String REQUESTOR = "985399077";

  private TildaCalls() {}

  public static RequestSpecification tilda() {
    return given()
        .header("Authorization", "bearer " + Tokens.machine(CONSUMER, "brreg:tilda"))
        .header("Accept", "application/json");
  }

  public static RequestSpecification asking() {
    return tilda().queryParam("requestor", REQUESTOR);
  }

  static JsonNode answer(String list, String path, String... parameters) {
    RequestSpecification asking = asking();
    for (int i = 0; i < parameters.length; i += 2) {
      asking.queryParam(parameters[i], parameters[i + 1]);
    }
    return checked(list, asking.get(path).then().statusCode(200).extract().asString());
  }

  static JsonNode checked(String list, String text) {
    try {
      JsonNode answer = new JsonMapper().readTree(text);
      assertThat(ContractCheck.faults(answer, list)).as(text).isEmpty();
      return answer.path(list);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  static JsonNode reports(String unit, String... parameters) {
    return answer("tilsynsrapporter", "/tilda/tilsyn/" + unit, parameters);
  }

  static JsonNode coordinations(String unit, String... parameters) {
    return answer("tilsynskoordineringer", "/tilda/koordinering/" + unit, parameters);
  }

  static JsonNode trends(String unit, String... parameters) {
    return answer("trendrapporter", "/tilda/trend/" + unit, parameters);
  }

  /** Paths of the six operations; the unit is one nobody has inspected. */
  static List<String> operations() {
    return List.of(
        "/tilda/tilsyn/310000027",
        "/tilda/koordinering/310000027",
        "/tilda/trend/310000027",
        "/tilda/tilsyn",
        "/tilda/koordinering",
        "/tilda/trend");
  }
}
