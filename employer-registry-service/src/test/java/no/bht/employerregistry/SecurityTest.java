package no.bht.employerregistry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.SecurityWalk;
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

    assertThat(SecurityWalk.faults(base, OpenApiTest.ROUTES, tokens)).isEmpty();
  }
}
