package no.bht.localstack.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.server.KeycloakServer;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.RealmFile;

/**
 * What {@code .bht/stack.properties} says about the running stack. Keys:
 *
 * <ul>
 *   <li>{@code process}, {@code children}: marks (number@start) of the launcher and of all it
 *       started
 *   <li>{@code ready}: {@code true} once everything answers and the demonstration data is loaded
 *   <li>{@code service.<short name>.url}, {@code .process}, {@code .jdbc-url}, {@code
 *       .database-user}, {@code .database-password}
 *   <li>{@code keycloak.url}, {@code keycloak.realm}, {@code keycloak.admin.user}, {@code
 *       keycloak.admin.password}
 *   <li>{@code user.<name>.password} for each user of the realm's file; its name is its role
 *   <li>{@code machine.<client>.secret} for each machine client of the realm's file
 *   <li>{@code kafka.bootstrap.servers}, {@code topics.prefix}
 *   <li>{@code persons.hash-key}: base64
 *   <li>{@code port.offset}: what {@code BHT_PORT_OFFSET} was
 * </ul>
 */
final class StackDescription {
  private static final String PASSWORD = "BHT_PASSWORD_";
  private static final String SECRET = "BHT_SECRET_";

  private final KeptSecrets secrets;

  StackDescription(KeptSecrets secrets) {
    this.secrets = secrets;
  }

  Map<String, String> of(boolean ready, Services services, List<ProcessHandle> servers) {
    Map<String, String> values = new TreeMap<>();
    values.put("process", ProcessMark.of(ProcessHandle.current()).toString());
    values.put("ready", Boolean.toString(ready));
    Stream.Builder<ProcessHandle> children = Stream.builder();
    servers.forEach(children);
    for (Service service : Service.values()) {
      services.handle(service).ifPresent(children);
      addService(values, service);
      services
          .handle(service)
          .ifPresent(
              handle ->
                  values.put(
                      "service." + service.shortName() + ".process",
                      ProcessMark.of(handle).toString()));
    }
    values.put("children", marks(children.build()));
    values.put("keycloak.url", KeycloakServer.base(ServerPorts.KEYCLOAK));
    values.put("keycloak.realm", "bht");
    values.put("keycloak.admin.user", "admin");
    values.put("keycloak.admin.password", secrets.value("keycloak.admin.password"));
    values.put("kafka.bootstrap.servers", "localhost:" + ServerPorts.KAFKA);
    values.put("topics.prefix", "bht");
    values.put("port.offset", Integer.toString(ServerPorts.OFFSET));
    values.put("persons.hash-key", secrets.value("persons.hash-key"));
    secrets.ofRealm().forEach((name, value) -> values.put(key(name), value));
    return values;
  }

  private void addService(Map<String, String> values, Service service) {
    String prefix = "service." + service.shortName() + ".";
    values.put(prefix + "url", service.url());
    values.put(prefix + "jdbc-url", PostgresServer.url(ServerPorts.POSTGRESQL, service.database()));
    values.put(prefix + "database-user", service.database());
    values.put(prefix + "database-password", secrets.databasePassword(service.database()));
  }

  private static String marks(Stream<ProcessHandle> processes) {
    return processes
        .map(process -> ProcessMark.of(process).toString())
        .collect(Collectors.joining(","));
  }

  /** {@code BHT_PASSWORD_CASE_OFFICER} is {@code user.case-officer.password}. */
  static String key(String placeholder) {
    if (placeholder.startsWith(PASSWORD)) {
      return "user." + kebab(placeholder.substring(PASSWORD.length())) + ".password";
    }
    if (placeholder.startsWith(SECRET)) {
      return "machine." + kebab(placeholder.substring(SECRET.length())) + ".secret";
    }
    return placeholder;
  }

  private static String kebab(String upper) {
    return upper.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of the realm's users, in the order of the alphabet. */
  static List<String> users() {
    return RealmFile.secrets(() -> "").keySet().stream()
        .filter(name -> name.startsWith(PASSWORD))
        .map(name -> kebab(name.substring(PASSWORD.length())))
        .toList();
  }
}
