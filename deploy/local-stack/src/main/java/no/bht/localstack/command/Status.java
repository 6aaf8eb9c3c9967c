package no.bht.localstack.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.bht.localstack.server.KafkaServer;
import no.bht.localstack.server.KeycloakServer;
import no.bht.localstack.server.Ports;
import no.bht.localstack.server.ProcessMark;

/** {@code bht status}: each process and whether it is ready. */
public final class Status {
  private Status() {}

  /** Prints the table; {@code true} if everything is ready. */
  public static boolean run(Path root) {
    Console console = new Console(System.out);
    Optional<Map<String, String>> stack = new StackDirectory(root).running();
    if (stack.isEmpty()) {
      console.line("The stack is not running");
      return false;
    }
    boolean postgres = row(console, "PostgreSQL", "", Ports.taken(ServerPorts.POSTGRESQL));
    boolean kafka = row(console, "Kafka", "", KafkaServer.answers(ServerPorts.KAFKA));
    boolean keycloak = row(console, "Keycloak", "", KeycloakServer.answers(ServerPorts.KEYCLOAK));
    boolean ready = postgres && kafka && keycloak;
    for (Service service : Service.values()) {
      String process = stack.get().getOrDefault("service." + service.shortName() + ".process", "");
      ready &= row(console, service.folder(), process, Probe.ready(service));
    }
    return ready;
  }

  private static boolean row(Console console, String name, String process, boolean ready) {
    String text =
        ProcessMark.parse(process)
            .map(mark -> mark.alive() ? "process " + mark.pid() : "process ended")
            .orElse("");
    console.line(
        "  %-28s %-10s %s".formatted(name, ready ? "ready" : "NOT READY", text).stripTrailing());
    return ready;
  }
}
