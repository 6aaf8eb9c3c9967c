package no.bht.localstack.command;

import java.util.LinkedHashMap;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.server.Ports;

/** The ports of the three servers on this machine. */
final class ServerPorts {
  static final int POSTGRESQL = 15432;
  static final int KEYCLOAK = 18080;
  static final int KAFKA = 19092;
  static final int KAFKA_CONTROLLER = 19093;

  private ServerPorts() {}

  /**
   * Makes sure that nothing else uses a port of the stack.
   *
   * @throws StackException naming the first that is taken
   */
  static void requireFree() {
    Map<Integer, String> ports = new LinkedHashMap<>();
    ports.put(POSTGRESQL, "PostgreSQL");
    ports.put(KAFKA, "Kafka");
    ports.put(KAFKA_CONTROLLER, "Kafka's controller");
    ports.put(KEYCLOAK, "Keycloak");
    for (Service service : Service.values()) {
      ports.put(service.port(), service.folder());
    }
    ports.forEach(ServerPorts::requireFree);
  }

  private static void requireFree(int port, String owner) {
    if (Ports.taken(port)) {
      throw new StackException(
          "Port %d, which %s needs, is taken by another program; end it and try again"
              .formatted(port, owner));
    }
  }
}
