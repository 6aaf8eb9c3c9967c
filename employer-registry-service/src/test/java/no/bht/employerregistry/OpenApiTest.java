package no.bht.employerregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.bht.platform.testing.OpenApiCheck;
import no.bht.platform.testing.Route;
import no.bht.platform.testing.RouteWalk;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  static final List<Route> ROUTES =
      RouteWalk.of("no.bht.employerregistry", "no.bht.platform", "no.bht.casework");

  @Test
  void the_description_is_what_the_code_offers() {
    assertThat(OpenApiCheck.faults(ROUTES)).isEmpty();
  }
}
