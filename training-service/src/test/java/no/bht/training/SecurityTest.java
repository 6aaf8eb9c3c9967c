package no.bht.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.RouteWalk;
import no.bht.platform.testing.SecurityWalk;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class SecurityTest {
  @TestHTTPResource URI base;

  @Test
  void every_route_keeps_out_who_has_no_token_or_another_role() {
    Map<String, String> tokens = new HashMap<>();
    Stream.of("case-officer", "inspector", "registrar", "analyst", "ops")
        .forEach(role -> tokens.put(role, Tokens.of(role)));
    Stream.of("provider", "employer")
        .forEach(role -> tokens.put(role, Tokens.of(role, OrganisationNumbers.valid(99).value())));
    tokens.put(Roles.TRAINING_WRITE, Tokens.machine("300000142", Roles.TRAINING_WRITE));

    assertThat(
            SecurityWalk.faults(base, RouteWalk.of("no.bht.training", "no.bht.platform"), tokens))
        .isEmpty();
  }
}
