package no.bht.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.server.Secrets;

/**
 * PostgreSQL, Kafka and Keycloak for a Quarkus test: {@code @WithTestResource(RealServers.class)}.
 * The run gets a database and a role of its own and a prefix of its own for its topics; tokens come
 * from {@link Tokens}. The argument {@code name} names the database; without it the module does.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {
  private String name = Path.of(System.getProperty("basedir", "test")).getFileName().toString();
  private String database = "";

  @Override
  public void init(Map<String, String> arguments) {
    name = arguments.getOrDefault("name", name);
  }

  @Override
  public Map<String, String> start() {
    TestStack stack = TestStack.join();
    String run = Secrets.suffix();
    String password = Secrets.password();
    database = name.replaceAll("[^A-Za-z0-9]", "_") + "_" + run;
    stack.databases().ensure(database, password);
    return Map.ofEntries(
        Map.entry(
            "quarkus.datasource.jdbc.url", PostgresServer.url(stack.postgresPort(), database)),
        Map.entry("quarkus.datasource.username", database),
        Map.entry("quarkus.datasource.password", password),
        Map.entry("kafka.bootstrap.servers", stack.kafka()),
        Map.entry("bht.topics.prefix", "t" + run),
        Map.entry("quarkus.oidc.auth-server-url", stack.keycloak() + "/realms/bht"),
        Map.entry("bht.persons.hash-key", stack.hashKey()),
        Map.entry("bht.signing.key-encryption-key", Secrets.key()),
        Map.entry("bht.clock.settable", "true"),
        Map.entry("bht.organisation-numbers.synthetic-allowed", "true"),
        Map.entry("quarkus.http.test-port", "0"));
  }

  @Override
  public void stop() {
    if (!database.isEmpty()) {
      TestStack.join().databases().drop(database);
      database = "";
    }
  }
}
