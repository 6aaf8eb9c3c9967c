package no.bht.localstack.command;

import java.util.Map;
import no.bht.localstack.server.StackFile;

/** Addresses and log-ins as a table. */
final class Summary {
  private Summary() {}

  static String of(Map<String, String> stack) {
    StringBuilder text = new StringBuilder("\n");
    row(text, "Service", "Address", "Swagger UI");
    for (Service service : Service.values()) {
      row(text, service.shortName(), service.url(), service.url() + "/q/swagger-ui");
    }
    row(text, "Keycloak", StackFile.value(stack, "keycloak.url"), "realm bht");
    row(text, "PostgreSQL", "localhost:" + ServerPorts.POSTGRESQL, "one database a service");
    row(text, "Kafka", StackFile.value(stack, "kafka.bootstrap.servers"), "topics bht.*");
    text.append('\n');
    row(text, "Log-in (= role)", "Password", "");
    for (String user : StackDescription.users()) {
      row(text, user, StackFile.value(stack, "user." + user + ".password"), "");
    }
    row(
        text,
        StackFile.value(stack, "keycloak.admin.user"),
        StackFile.value(stack, "keycloak.admin.password"),
        "administrator of Keycloak");
    text.append("\nAll addresses and passwords: .bht/stack.properties. Ctrl-C stops everything.\n");
    return text.toString();
  }

  private static void row(StringBuilder text, String first, String second, String third) {
    text.append("  %-20s %-28s %s".formatted(first, second, third).stripTrailing()).append('\n');
  }
}
