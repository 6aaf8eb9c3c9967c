package no.bht.localstack.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import no.bht.localstack.StackException;

/**
 * Keycloak unpacked from the archive that the build has fetched into the local Maven repository,
 * and built ({@code kc.sh build}) once for PostgreSQL and a single node.
 */
public final class KeycloakDistribution {
  private static final String BUILT = "built-for-bht";

  private KeycloakDistribution() {}

  /**
   * The home directory of a Keycloak that is ready to start.
   *
   * @param servers where programs are unpacked
   * @param progress told before each long step
   * @throws StackException if the archive is missing or damaged, or the disk is full
   */
  public static Path prepare(Path servers, Path realm, Consumer<String> progress) {
    try {
      Files.createDirectories(servers);
      Path lock = servers.resolve("keycloak.lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        Path home = servers.resolve("keycloak-" + version());
        if (!Files.exists(home.resolve(BUILT))) {
          Zip.unpack(archive(), servers, "Keycloak", progress);
          build(home, servers.resolve("keycloak-build.log"), progress);
          Files.createFile(home.resolve(BUILT));
        }
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.copy(realm, imports.resolve("bht-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        return home;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StackException("Keycloak cannot be unpacked: " + e.getMessage(), e);
    }
  }

  private static void build(Path home, Path log, Consumer<String> progress) {
    progress.accept("Keycloak: building for PostgreSQL (once, about half a minute)");
    ServerProcess build =
        ServerProcess.start(
            "Keycloak's build",
            List.of(
                "sh",
                home.resolve("bin").resolve("kc.sh").toString(),
                "build",
                "--db=postgres",
                "--cache=local"),
            Map.of("JAVA", ServerProcess.java(), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"),
            log);
    if (!Waiting.until(() -> !build.handle().isAlive(), Duration.ofMinutes(10))) {
      build.close();
      throw new StackException("Keycloak's build did not end within 10 minutes; its log: " + log);
    }
    if (build.exitCode() != 0) {
      throw new StackException("Keycloak's build failed; its log: " + log);
    }
  }

  private static String version() throws IOException {
    Properties versions = new Properties();
    try (InputStream in =
        KeycloakDistribution.class.getResourceAsStream("/no/bht/localstack/versions.properties")) {
      versions.load(in);
    }
    return versions.getProperty("keycloak", "");
  }

  private static Path archive() throws IOException {
    String version = version();
    return MavenRepository.file(
        "org/keycloak/keycloak-quarkus-dist/%1$s/keycloak-quarkus-dist-%1$s.zip"
            .formatted(version));
  }
}
