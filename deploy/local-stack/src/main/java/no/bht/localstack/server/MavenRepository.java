package no.bht.localstack.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bht.localstack.StackException;

/** The local Maven repository this JVM's class path comes from. */
final class MavenRepository {
  private static final int LEVELS_OF_ANCHOR = 6;

  private MavenRepository() {}

  /**
   * A file in it.
   *
   * @throws StackException if it is not there
   */
  static Path file(String path) {
    Path file = root().resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new StackException(
          file + " is missing; build first: mvn -DskipTests -pl deploy/local-stack package");
    }
    return file;
  }

  /** Found from a library that always lies in it: six names below the root. */
  private static Path root() {
    try {
      Path anchor =
          Path.of(
              EmbeddedPostgres.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (int i = 0; i < LEVELS_OF_ANCHOR; i++) {
        anchor = anchor.resolve("..").normalize();
      }
      return anchor;
    } catch (URISyntaxException e) {
      throw new StackException("The local Maven repository cannot be found", e);
    }
  }
}
