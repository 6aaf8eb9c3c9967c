package no.bht.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bht.localstack.server.RealmFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No container engine is at hand in every build: what the files say is held against the rest. */
class ComposeTest {
  private static final Path ROOT = Path.of(System.getProperty("bht.root"));
  private static final Properties VERSIONS = new Properties();
  private static JsonNode services;

  @TempDir private Path directory;

  @BeforeAll
  static void read() throws IOException {
    services =
        new YAMLMapper().readTree(ROOT.resolve("docker-compose.yml").toFile()).path("services");
    try (InputStream in =
        ComposeTest.class.getResourceAsStream("/no/bht/localstack/versions.properties")) {
      VERSIONS.load(in);
    }
  }

  @Test
  void servers_have_the_versions_of_the_build() {
    assertThat(services.at("/kafka/image").asText())
        .isEqualTo("apache/kafka:" + VERSIONS.getProperty("kafka"));
    assertThat(services.at("/keycloak/image").asText())
        .isEqualTo("quay.io/keycloak/keycloak:" + VERSIONS.getProperty("keycloak"));
    assertThat(VERSIONS.getProperty("postgresql") + ".")
        .startsWith(services.at("/postgresql/image").asText().replace("postgres:", "") + ".");
  }

  @Test
  void servers_are_reached_at_the_ports_of_the_launcher() {
    assertThat(published("postgresql")).containsExactly("127.0.0.1:15432:5432");
    assertThat(published("kafka")).containsExactly("127.0.0.1:19092:19092");
    assertThat(published("keycloak")).containsExactly("127.0.0.1:18080:18080");
    assertThat(List.of(ServerPorts.POSTGRESQL, ServerPorts.KAFKA, ServerPorts.KEYCLOAK))
        .containsExactly(15432, 19092, 18080);
  }

  @ParameterizedTest
  @EnumSource
  void a_service_listens_where_the_launcher_puts_it(Service service) {
    String port = Integer.toString(service.port());

    assertThat(published(service.shortName())).containsExactly("127.0.0.1:" + port + ":" + port);
    assertThat(environment(service.shortName()).path("QUARKUS_HTTP_PORT").asText()).isEqualTo(port);
    assertThat(services.path(service.shortName()).path("build").asText())
        .isEqualTo("./" + service.folder());
  }

  @ParameterizedTest
  @EnumSource
  void a_service_is_told_what_the_launcher_tells_it(Service service) {
    Map<String, String> local =
        ServiceEnvironment.of(service, KeptSecrets.of(directory.resolve("secrets.properties")));
    JsonNode contained = environment(service.shortName());

    assertThat(keys(contained)).isEqualTo(new TreeSet<>(local.keySet()));
    for (String same :
        List.of(
            "QUARKUS_DATASOURCE_USERNAME",
            "BHT_CLOCK_SETTABLE",
            "BHT_SECURITY_MACHINE_GRANTS",
            "BHT_ORGANISATION_NUMBERS_SYNTHETIC_ALLOWED",
            "BHT_TOPICS_PREFIX")) {
      assertThat(contained.path(same).asText()).as(same).isEqualTo(local.get(same));
    }
    assertThat(contained.path("QUARKUS_DATASOURCE_JDBC_URL").asText())
        .endsWith("/" + service.database());
  }

  @Test
  void no_password_stands_in_the_file() {
    assertThat(
            services
                .valueStream()
                .flatMap(service -> service.path("environment").propertyStream())
                .filter(
                    entry ->
                        entry.getKey().matches(".*(PASSWORD|SECRET|HASH_KEY|ENCRYPTION_KEY).*")))
        .isNotEmpty()
        .allMatch(entry -> entry.getValue().asText().matches("\\$\\{[A-Z_]+:\\?}"));
  }

  @Test
  void keycloak_gets_every_secret_of_the_realm_and_the_realm_itself() {
    assertThat(keys(environment("keycloak"))).containsAll(RealmFile.secrets(() -> "").keySet());
    assertThat(mounted("keycloak")).allMatch(file -> Files.isRegularFile(ROOT.resolve(file)));
  }

  @Test
  void every_service_gets_its_database() throws IOException {
    Path script = ROOT.resolve(mounted("postgresql").getFirst());

    assertThat(Files.readString(script))
        .contains(
            Stream.of(Service.values())
                .map(service -> "create " + service.database() + " ")
                .toList());
    assertThat(keys(environment("postgresql")))
        .containsAll(
            Stream.of(Service.values())
                .map(service -> "DATABASE_PASSWORD_" + service.name())
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void an_image_is_layered_pinned_unprivileged_and_checked(Service service) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve(service.folder()).resolve("Dockerfile"));

    assertThat(lines)
        .anyMatch(line -> line.matches("FROM eclipse-temurin:25\\.[0-9._]+-jre-[a-z]+"));
    assertThat(lines).contains("USER 10001", "EXPOSE " + service.port());
    assertThat(lines).anyMatch(line -> line.equals("ENV QUARKUS_HTTP_PORT=" + service.port()));
    assertThat(String.join("\n", lines)).contains("HEALTHCHECK").contains(Probe.READINESS + "\"");
    assertThat(layers(lines)).containsExactly("lib", "quarkus-run.jar", "quarkus", "app");
    assertThat(String.join("\n", lines))
        .contains("-XX:+UseSerialGC -XX:AOTCacheOutput=app.aot")
        .contains("\"-XX:+UseSerialGC\", \"-XX:AOTCache=app.aot\"");
  }

  @ParameterizedTest
  @EnumSource
  void an_image_takes_all_that_the_build_has_made(Service service) throws IOException {
    Path application = ROOT.resolve(service.folder()).resolve("target/quarkus-app");
    List<String> lines = Files.readAllLines(ROOT.resolve(service.folder()).resolve("Dockerfile"));
    Set<String> made = new TreeSet<>(layers(lines));
    if (Files.isDirectory(application)) {
      try (Stream<Path> files = Files.list(application)) {
        made = new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        made.remove("quarkus-app-dependencies.txt");
      }
    }

    assertThat(new TreeSet<>(layers(lines))).isEqualTo(made);
  }

  private static List<String> layers(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("COPY target/quarkus-app/"))
        .map(line -> line.split(" ", -1)[2].replace("/", ""))
        .toList();
  }

  private static JsonNode environment(String service) {
    return services.path(service).path("environment");
  }

  private static Set<String> keys(JsonNode node) {
    return new TreeSet<>(node.propertyStream().map(Map.Entry::getKey).toList());
  }

  private static List<String> published(String service) {
    return services.path(service).path("ports").valueStream().map(JsonNode::asText).toList();
  }

  /** The files of the repository that a container sees. */
  private static List<String> mounted(String service) {
    return services
        .path(service)
        .path("volumes")
        .valueStream()
        .map(JsonNode::asText)
        .filter(volume -> volume.startsWith("./"))
        .map(volume -> volume.split(":", -1)[0])
        .toList();
  }
}
