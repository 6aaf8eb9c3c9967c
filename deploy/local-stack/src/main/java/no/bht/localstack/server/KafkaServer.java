package no.bht.localstack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.bht.localstack.StackException;
import org.apache.kafka.clients.admin.Admin;

/** One Kafka node, broker and controller, in a JVM of its own. */
public final class KafkaServer {
  private KafkaServer() {}

  /** Starts the node; it answers after {@link #awaitReady}. */
  public static ServerProcess start(
      String classPath, Path data, int port, int controllerPort, Path log) {
    Path settings = data.resolveSibling("kafka.properties");
    try {
      Files.createDirectories(data);
      Files.writeString(settings, settings(port, controllerPort, data));
    } catch (IOException e) {
      throw new StackException("Kafka's settings cannot be written: " + e.getMessage(), e);
    }
    return ServerProcess.start(
        "Kafka",
        List.of(
            ServerProcess.java(),
            "-Xms128m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-cp",
            classPath,
            KafkaNode.class.getName(),
            settings.toString(),
            data.toString()),
        Map.of(),
        log);
  }

  private static String settings(int port, int controllerPort, Path data) {
    return """
      process.roles=broker,controller
      node.id=1
      controller.quorum.voters=1@localhost:%2$d
      listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
      advertised.listeners=PLAINTEXT://localhost:%1$d
      controller.listener.names=CONTROLLER
      listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
      log.dirs=%3$s
      num.partitions=3
      offsets.topic.replication.factor=1
      offsets.topic.num.partitions=4
      transaction.state.log.replication.factor=1
      transaction.state.log.min.isr=1
      transaction.state.log.num.partitions=1
      group.initial.rebalance.delay.ms=0
      log.retention.ms=-1
      """
        .formatted(port, controllerPort, data);
  }

  /**
   * Waits until the node takes clients.
   *
   * @throws StackException if it ends, or takes more than two minutes
   */
  public static void awaitReady(ServerProcess kafka, int port) {
    kafka.awaitReady(() -> answers(port), Duration.ofMinutes(2));
  }

  /** Whether a node answers on the port now. */
  public static boolean answers(int port) {
    if (!Ports.taken(port)) {
      return false;
    }
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", "localhost:" + port,
            "request.timeout.ms", "3000",
            "default.api.timeout.ms", "3000");
    try (Admin admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get(4, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
