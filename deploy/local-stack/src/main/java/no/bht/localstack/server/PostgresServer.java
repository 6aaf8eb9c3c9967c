package no.bht.localstack.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.localstack.StackException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL from the binaries on the class path. Every log-in over the network needs a password,
 * the superuser's too, so that a role sees here what it sees in production.
 */
public final class PostgresServer implements AutoCloseable {
  public static final String SUPERUSER = "postgres";

  private final EmbeddedPostgres postgres;
  private final Path data;
  private final String password;

  private PostgresServer(EmbeddedPostgres postgres, Path data, String password) {
    this.postgres = postgres;
    this.data = data;
    this.password = password;
  }

  /**
   * Starts the server; an empty data directory is filled first.
   *
   * @param programs where the binaries are unpacked, once
   * @param settings of {@code postgresql.conf}
   * @throws StackException if it does not start
   */
  public static PostgresServer start(
      Path programs, Path data, int port, String password, Map<String, String> settings, Path log) {
    try {
      Files.createDirectories(programs);
      Path parent = Files.createDirectories(data.toAbsolutePath().normalize().getParent());
      Path passwordFile = parent.resolve("postgresql-password");
      Files.deleteIfExists(passwordFile);
      Files.createFile(
          passwordFile,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(passwordFile, password);
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(programs.toFile())
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPort(port)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setLocaleConfig("auth-host", "scram-sha-256")
              .setLocaleConfig("pwfile", passwordFile.toString())
              .setLocaleConfig("locale", "C.UTF-8")
              .setConnectConfig("password", password)
              .setOutputRedirector(Redirect.appendTo(log.toFile()))
              .setErrorRedirector(Redirect.appendTo(log.toFile()));
      settings.forEach(builder::setServerConfig);
      try {
        return new PostgresServer(builder.start(), data, password);
      } finally {
        Files.deleteIfExists(passwordFile);
      }
    } catch (IOException | IllegalStateException e) {
      throw new StackException(
          "PostgreSQL cannot be started: %s; its log: %s".formatted(e.getMessage(), log), e);
    }
  }

  /** The server's main process; it has left the tree of the process that started it. */
  public Optional<ProcessHandle> process() {
    try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
      return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public int port() {
    return postgres.getPort();
  }

  public String url(String database) {
    return url(postgres.getPort(), database);
  }

  public static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** The databases of this server, through its superuser. */
  public Databases databases() {
    return new Databases(postgres.getPort(), password);
  }

  /** Connects as the superuser. */
  static Connection connect(int port, String password) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url(port, SUPERUSER));
    source.setUser(SUPERUSER);
    source.setPassword(password);
    return source.getConnection();
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new StackException("PostgreSQL cannot be stopped: " + e.getMessage(), e);
    }
  }
}
