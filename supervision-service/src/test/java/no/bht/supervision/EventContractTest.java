package no.bht.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.EventContracts;
import org.junit.jupiter.api.Test;

class EventContractTest {
  @Test
  void every_contract_is_one_and_holds_what_its_consumers_rely_on() {
    assertThat(EventContracts.faults()).isEmpty();
  }
}
