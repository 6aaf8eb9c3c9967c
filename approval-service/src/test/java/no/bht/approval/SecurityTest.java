package no.bht.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.Route;
import no.bht.platform.testing.RouteWalk;
import no.bht.platform.testing.SecurityWalk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SecurityTest {
  @TestHTTPResource URI base;

  @Test
  void every_guarded_route_refuses_whom_it_must() {
    List<Route> routes = RouteWalk.of("no.bht.approval", "no.bht.platform", "no.bht.casework");
    Map<String, String> tokens =
        Stream.of(
                "case-officer", "inspector", "registrar", "provider", "employer", "analyst", "ops")
            .collect(Collectors.toMap(Function.identity(), Tokens::of));

    assertThat(SecurityWalk.faults(base, routes, tokens)).isEmpty();
  }
}
