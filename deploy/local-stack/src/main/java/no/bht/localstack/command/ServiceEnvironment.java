package no.bht.localstack.command;

import java.util.Map;
import java.util.TreeMap;
import no.bht.localstack.server.KeycloakServer;
import no.bht.localstack.server.PostgresServer;

/** What a service is told by its environment on this machine. */
final class ServiceEnvironment {
  private ServiceEnvironment() {}

  static Map<String, String> of(Service service, KeptSecrets secrets) {
    Map<String, String> environment = new TreeMap<>();
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        PostgresServer.url(ServerPorts.POSTGRESQL, service.database()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword(service.database()));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ServerPorts.KAFKA);
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.realm(ServerPorts.KEYCLOAK));
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("BHT_PERSONS_HASH_KEY", secrets.value("persons.hash-key"));
    environment.put(
        "BHT_SIGNING_KEY_ENCRYPTION_KEY", secrets.keyEncryptionKey(service.shortName()));
    environment.put("BHT_CLOCK_SETTABLE", "true");
    environment.put("BHT_ORGANISATION_NUMBERS_SYNTHETIC_ALLOWED", "true");
    environment.put("BHT_TOPICS_PREFIX", "bht");
    environment.put("BHT_SECURITY_MACHINE_GRANTS", MachineGrants.ofRealm());
    // Many programs start at once: a database that answers late is not a reason to give up.
    environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "20");
    environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES_INTERVAL", "1S");
    return environment;
  }
}
