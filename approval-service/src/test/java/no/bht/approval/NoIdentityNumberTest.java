package no.bht.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.TextWalk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class NoIdentityNumberTest {

  @Test
  void no_text_takes_a_national_identity_number() {
    assertThat(
            TextWalk.faults(
                Stream.of("case-officer", "provider", "employer", "ops")
                    .collect(
                        Collectors.toMap(
                            Function.identity(),
                            role -> Tokens.of(role, OrganisationNumbers.valid(0).value())))))
        .isEmpty();
  }
}
