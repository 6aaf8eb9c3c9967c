package no.bht.employerregistry;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.EventContracts;
import org.junit.jupiter.api.Test;

class EventContractTest {

  @Test
  void every_contract_is_sound_and_gives_its_consumers_what_they_rely_on() {
    assertThat(EventContracts.faults()).isEmpty();
  }
}
