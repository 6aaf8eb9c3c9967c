package no.bht.approval;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.EventContracts;
import org.junit.jupiter.api.Test;

class EventContractTest {

  @Test
  void every_contract_keeps_its_word_and_what_consumers_rely_on() {
    assertThat(EventContracts.faults()).isEmpty();
  }
}
