package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.localstack.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of every service: who gets in, who does not, and how it is told. */
class EveryRouteTest {

  private static final Set<String> ROLES =
      Set.of(
          "case-officer",
          "inspector",
          "source-reader",
          "registrar",
          "analyst",
          "ops",
          "provider",
          "employer");
  private static final Set<String> PARTIES = Set.of("provider", "employer");
  private static final String STRANGER = "310000078";
  private static final String ELEVEN_DIGITS = "12345678901";

  static Stream<Route> closed() {
    return Stream.of(Service.values()).flatMap(s -> Route.of(s).stream()).filter(r -> !r.isOpen());
  }

  static Stream<Route> open() {
    return Stream.of(Service.values()).flatMap(s -> Route.of(s).stream()).filter(Route::isOpen);
  }

  static Stream<Route> ofOneParty() {
    return closed()
        .filter(route -> route.path().contains("{"))
        .filter(route -> route.roles().stream().anyMatch(PARTIES::contains));
  }

  @ParameterizedTest
  @MethodSource("closed")
  void without_a_token_nobody_gets_in(Route route) throws Exception {
    problem(route.call(route.filled(), ""), 401, "unauthorized");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void an_expired_token_is_none(Route route) throws Exception {
    problem(route.call(route.filled(), Expired.TOKEN), 401, "unauthorized");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void a_role_that_is_not_named_is_forbidden(Route route) throws Exception {
    Set<String> others = new TreeSet<>(ROLES);
    others.removeAll(route.roles());
    for (String role : others) {
      problem(route.call(route.filled(), Tokens.of(role)), 403, "forbidden");
    }
  }

  /** Commands need a body that is right before they ask whose case it is; reading needs none. */
  @ParameterizedTest
  @MethodSource("ofOneParty")
  void the_case_of_another_is_not_there(Route route) throws Exception {
    for (String role : route.roles()) {
      if (PARTIES.contains(role)) {
        HttpResponse<String> answer = route.call(route.filled(), Tokens.of(role, STRANGER));
        assertThat(answer.statusCode()).as("%s as %s", route, role).isIn(400, 404);
        problem(answer, answer.statusCode(), null);
        if (route.method().equals("GET")) {
          assertThat(answer.statusCode()).isEqualTo(404);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("open")
  void an_open_operation_asks_for_no_token(Route route) throws Exception {
    assertThat(route.call(route.filled(), "").statusCode()).isIn(200, 400, 404);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void no_address_takes_a_national_identity_number(Service service) throws Exception {
    for (Route route : Route.of(service)) {
      HttpResponse<String> answer = route.call(route.filled() + "?of=" + ELEVEN_DIGITS, "");
      problem(answer, 400, "national-identity-number-not-allowed");
      assertThat(answer.body() + answer.headers())
          .as(route.toString())
          .doesNotContain(ELEVEN_DIGITS);
    }
  }

  private static void problem(HttpResponse<String> answer, int status, String code)
      throws Exception {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode body = new ObjectMapper().readTree(answer.body());
    assertThat(body.path("status").asInt()).isEqualTo(status);
    assertThat(body.path("traceId").asText()).isNotEmpty();
    assertThat(body.path("type").asText())
        .isEqualTo("urn:bht:problem:" + body.path("code").asText());
    if (code != null) {
      assertThat(body.path("code").asText()).isEqualTo(code);
    }
  }

  /** Got once: it takes its time to expire. */
  private static final class Expired {
    static final String TOKEN = Tokens.expired();
  }
}
