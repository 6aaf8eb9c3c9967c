package no.bht.acceptance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/settings.md} is made of the typed settings. When this fails, take over {@code
 * target/settings.md}.
 */
class SettingsDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("bht.root"));
  private static final List<String> SERVICES =
      List.of("approval", "employer-registry", "supervision", "training");
  private static final List<String> LIBRARIES = List.of("platform", "casework", "altinn");
  private static final String HEAD =
      """
      # Settings

      Every setting of our own, with its environment variable, its unit, what it is without a word from the
      office, and its bounds; a value outside them stops the start with a line that names it.
      Made from the interfaces marked `@ConfigMapping` by `SettingsDocumentTest`; do not edit by hand.

      Beside them each service needs these of the framework: `QUARKUS_DATASOURCE_JDBC_URL`,
      `QUARKUS_DATASOURCE_USERNAME`, `QUARKUS_DATASOURCE_PASSWORD`, `KAFKA_BOOTSTRAP_SERVERS`,
      `QUARKUS_OIDC_AUTH_SERVER_URL`, `QUARKUS_HTTP_PORT`.
      """;

  @Test
  void the_document_says_what_the_sources_say() throws IOException {
    StringBuilder made = new StringBuilder(HEAD);
    for (String library : LIBRARIES) {
      append(made, "Every service: " + library, ROOT.resolve("libraries").resolve(library));
    }
    for (String service : SERVICES) {
      append(made, service, ROOT.resolve(service + "-service"));
    }
    Files.writeString(Path.of("target/settings.md"), made);
    assertThat(ROOT.resolve("docs/settings.md")).content().isEqualTo(made.toString());
  }

  @Test
  void a_property_file_sets_only_what_is_declared() throws IOException {
    List<Path> modules =
        Stream.concat(
                LIBRARIES.stream().map(ROOT.resolve("libraries")::resolve),
                SERVICES.stream().map(service -> ROOT.resolve(service + "-service")))
            .toList();
    List<String> declared = new ArrayList<>();
    List<String> set = new ArrayList<>();
    for (Path module : modules) {
      settings(module).forEach(setting -> declared.add(setting.name()));
      set.addAll(standards(module).stringPropertyNames());
    }
    assertThat(set)
        .map(name -> name.replaceFirst("^%[a-z]+\\.", ""))
        .filteredOn(name -> name.startsWith("bht."))
        .isNotEmpty()
        .isSubsetOf(declared);
  }

  private static void append(StringBuilder made, String title, Path module) throws IOException {
    List<Setting> settings = settings(module);
    if (!settings.isEmpty()) {
      made.append("\n## ")
          .append(title)
          .append(
              "\n\n| Setting | Type and unit | Default | Bounds | Meaning |\n|---|---|---|---|---|\n");
      settings.forEach(setting -> made.append(setting.row()));
    }
  }

  private static List<Setting> settings(Path module) throws IOException {
    Properties standards = standards(module);
    List<Setting> settings = new ArrayList<>();
    try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readString(file).contains("@ConfigMapping(")) {
          settings.addAll(SettingsSource.read(file, standards));
        }
      }
    }
    return settings;
  }

  private static Properties standards(Path module) throws IOException {
    Properties properties = new Properties();
    for (String name :
        List.of("META-INF/microprofile-config.properties", "application.properties")) {
      Path file = module.resolve("src/main/resources").resolve(name);
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
      }
    }
    return properties;
  }
}
