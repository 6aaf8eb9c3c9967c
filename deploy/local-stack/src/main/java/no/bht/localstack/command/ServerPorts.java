package no.bht.localstack.command;

import java.util.LinkedHashMap;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.server.Ports;
import org.jspecify.annotations.Nullable;

/**
 * The ports of the three servers on this machine. {@code BHT_PORT_OFFSET} moves them and those of
 * the services, so that a second stack runs beside the first.
 */
final class ServerPorts {
  private static final int MOST = 40_000;
  static final int OFFSET = offset(System.getenv("BHT_PORT_OFFSET"));
  static final int POSTGRESQL = 15432 + OFFSET;
  static final int KEYCLOAK = 18080 + OFFSET;
  static final int KAFKA = 19092 + OFFSET;
  static final int KAFKA_CONTROLLER = 19093 + OFFSET;

  private ServerPorts() {}

  /**
   * What is added to every port; nothing if the text is absent or empty.
   *
   * @throws StackException if it is not a number from 0 to 40000
   */
  static int offset(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > MOST) {
      throw new StackException("BHT_PORT_OFFSET is a number from 0 to " + MOST);
    }
    return Integer.parseInt(text);
  }

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
