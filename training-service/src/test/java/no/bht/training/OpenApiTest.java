package no.bht.training;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.OpenApiCheck;
import no.bht.platform.testing.RouteWalk;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  @Test
  void the_description_is_what_the_code_offers() {
    assertThat(OpenApiCheck.faults(RouteWalk.of("no.bht.training", "no.bht.platform"))).isEmpty();
  }
}
