package no.bht.localstack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.bht.localstack.StackException;

/** A server in a process of its own; what it says goes to a log file. */
public final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final String name;
  private final Process process;
  private final Path log;
  private final long started = System.nanoTime();

  private ServerProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the command in the environment of this process and the given one.
   *
   * @throws StackException if the process cannot be started
   */
  public static ServerProcess start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder = new ProcessBuilder(detached(command));
    builder.environment().putAll(environment);
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.toAbsolutePath().normalize().getParent());
      Process process = builder.start();
      process.getOutputStream().close();
      return new ServerProcess(name, process, log);
    } catch (IOException e) {
      throw new StackException(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Out of the terminal's process group: Ctrl-C is for whoever stops the servers in their order.
   */
  private static List<String> detached(List<String> command) {
    return Files.isExecutable(SETSID)
        ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
        : command;
  }

  /** The java command of this JVM. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Waits until the server answers.
   *
   * @throws StackException if it ends or the limit passes before that
   */
  public void awaitReady(BooleanSupplier ready, Duration limit) {
    boolean ended = Waiting.until(() -> !process.isAlive() || ready.getAsBoolean(), limit);
    if (!process.isAlive()) {
      throw new StackException(
          "%s ended with code %d; its log: %s".formatted(name, process.exitValue(), log));
    }
    if (!ended) {
      close();
      throw new StackException(
          "%s did not answer within %d s; its log: %s".formatted(name, limit.toSeconds(), log));
    }
  }

  /** Time since its start. */
  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  public String name() {
    return name;
  }

  public Path log() {
    return log;
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** The code the process has ended with. */
  public int exitCode() {
    return process.exitValue();
  }

  /** Asks the process to end, and insists after a while. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
