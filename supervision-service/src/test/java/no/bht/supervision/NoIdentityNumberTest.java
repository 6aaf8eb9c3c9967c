package no.bht.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.TextWalk;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class NoIdentityNumberTest {

  @Test
  void no_text_takes_a_national_identity_number() {
    assertThat(
            TextWalk.faults(
                Stream.of("inspector", "case-officer", "source-reader", "provider", "employer")
                    .collect(Collectors.toMap(Function.identity(), Tokens::of))))
        .isEmpty();
  }
}
