package no.bht.approval;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.OpenApiCheck;
import no.bht.platform.testing.RouteWalk;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  @Test
  void the_description_is_what_the_code_offers() {
    assertThat(
            OpenApiCheck.faults(
                RouteWalk.of("no.bht.approval", "no.bht.platform", "no.bht.casework")))
        .isEmpty();
  }
}
