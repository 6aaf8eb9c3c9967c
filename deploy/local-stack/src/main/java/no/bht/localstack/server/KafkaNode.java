package no.bht.localstack.server;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * The JVM of the Kafka node: formats its storage if it is new, runs the node, and ends when the
 * process that started it has ended, however that came about.
 */
final class KafkaNode {
  private static final String CLUSTER = "Ymh0LWxvY2FsLXN0YWNrMQ";

  private KafkaNode() {}

  /** Arguments: the settings file and the data directory. */
  public static void main(String[] arguments) {
    String settings = arguments[0];
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent -> {
              var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().exit(0));
            });
    if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
      int result =
          StorageTool.execute(new String[] {"format", "-t", CLUSTER, "-c", settings}, System.out);
      if (result != 0) {
        Runtime.getRuntime().exit(result);
      }
    }
    Kafka.main(new String[] {settings});
  }
}
