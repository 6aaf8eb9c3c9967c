package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class WalksTest {
  private static final String JSON = "application/json";

  @TestHTTPResource URI base;

  @Test
  void every_guarded_route_of_platform_refuses_whom_it_must() {
    List<Route> routes = RouteWalk.of("no.bht.platform");

    assertThat(routes).contains(new Route("PUT", "/internal/clock", Set.of("demonstration"), JSON));
    assertThat(SecurityWalk.faults(base, routes, tokens())).isEmpty();
  }

  @Test
  void a_route_that_lets_everybody_in_is_found() {
    Route open = new Route("GET", "/api/v1/pages", Set.of("ops"), JSON);

    assertThat(SecurityWalk.faults(base, List.of(open), tokens())).hasSize(2);
  }

  @Test
  void a_walk_over_nothing_fails() {
    assertThatThrownBy(() -> SecurityWalk.faults(base, List.of(), tokens()))
        .isInstanceOf(AssertionError.class);
  }

  private static Map<String, String> tokens() {
    return Map.of("inspector", Tokens.of("inspector"));
  }
}
