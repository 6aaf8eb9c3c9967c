package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;
import no.bht.acceptance.story.Provider;
import no.bht.acceptance.story.TrainingChapter;
import org.junit.jupiter.api.Test;

/** A message that cannot be taken in stops nobody, is kept, and is replayed by an operator. */
class PoisonTest {

  private final AcceptanceStack servers = AcceptanceStack.running();

  @Test
  void a_poison_message_waits_for_the_operator_while_the_next_ones_go_on() {
    Customer customer = Customer.of(Parties.provider(4));
    Provider provider = customer.provider();
    Api inspector = Inspections.inspector();
    String inspection = Inspections.openAt(inspector, customer);
    Database.execute(Service.APPROVAL, "revoke insert on finding from current_user");
    JsonNode letter;
    try {
      Inspections.findBreach(inspector, inspection, provider.organisationNumber());
      letter = Eventually.get("the dead letter is there", this::deadLetter, found -> found != null);
      theNextOnesGoOn(provider);
    } finally {
      Database.execute(Service.APPROVAL, "grant insert on finding to current_user");
    }
    assertThat(ProviderFile.findings(provider.organisationNumber())).isEmpty();
    assertThat(Topic.events(servers.kafkaAddress(), Inspections.TOPIC + ".dead-letter"))
        .anyMatch(event -> event.payload().contains(inspection));

    operator()
        .create(
            "/api/v1/operations/dead-letters/" + letter.path("id").asText() + "/replay", Map.of())
        .expect(200);

    assertThat(ProviderFile.findings(provider.organisationNumber())).isEqualTo(List.of(inspection));
  }

  /** Training speaks after the poison; approval hears it. */
  private void theNextOnesGoOn(Provider provider) {
    Inspections.announce(Inspections.inspector(), Parties.employer(401));
    new TrainingChapter(servers.stack(), sentence -> {}).roster(provider, LocalDate.of(2026, 1, 5));
    Eventually.until(
        "approval has heard of the training",
        () -> !status(provider).equals("UNKNOWN") && !status(provider).isEmpty());
  }

  private String status(Provider provider) {
    return servers
        .stack()
        .callers()
        .officer(servers.base(Service.APPROVAL), "case-officer")
        .get("/api/v1/providers/" + provider.organisationNumber() + "/file")
        .text("/training/status");
  }

  private JsonNode deadLetter() {
    return StreamSupport.stream(
            operator()
                .get("/api/v1/operations/dead-letters")
                .expect(200)
                .at("/items")
                .spliterator(),
            false)
        .filter(item -> item.path("type").asText().equals(Inspections.BREACHED))
        .filter(item -> item.path("replayedAt").isMissingNode() || item.path("replayedAt").isNull())
        .findFirst()
        .orElse(null);
  }

  private Api operator() {
    return servers.stack().callers().officer(servers.base(Service.APPROVAL), "ops");
  }
}
