package no.bht.localstack.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.StackException;
import no.bht.localstack.server.RealmFile;

/** The allow-list of machines: each scope that a machine client of the realm may ask for. */
final class MachineGrants {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MachineGrants() {}

  /** {@code scope=organisation number}, comma separated, as the services read it. */
  static String ofRealm() {
    return json(RealmFile.text())
        .path("clients")
        .valueStream()
        .flatMap(MachineGrants::ofClient)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Stream<String> ofClient(JsonNode client) {
    String consumer = client.at("/protocolMappers/0/config").path("claim.value").asText();
    if (consumer.isEmpty()) {
      return Stream.empty();
    }
    String number = json(consumer).path("ID").asText().replace("0192:", "");
    return client
        .path("optionalClientScopes")
        .valueStream()
        .map(scope -> scope.asText() + "=" + number);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new StackException("The realm's file cannot be read: " + e.getMessage(), e);
    }
  }
}
