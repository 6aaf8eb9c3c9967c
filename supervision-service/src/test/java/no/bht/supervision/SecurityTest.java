package no.bht.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.SecurityWalk;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class SecurityTest {
  @TestHTTPResource URI base;

  @Test
  void nobody_enters_without_a_token_of_the_right_role() {
    Map<String, String> tokens =
        Stream.of(
                "case-officer",
                "inspector",
                "source-reader",
                "registrar",
                "provider",
                "employer",
                "analyst",
                "ops")
            .collect(Collectors.toMap(Function.identity(), Tokens::of));

    assertThat(SecurityWalk.faults(base, OpenApiTest.ROUTES, tokens)).isEmpty();
  }
}
