package no.bht.localstack.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.bht.localstack.StackException;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.StackFile;

/**
 * Where a repository keeps its stack: {@code .bht} below the root, or {@code BHT_STATE_DIR}. What
 * is unpacked once serves every stack of the repository.
 */
public record StackDirectory(Path root) {
  Path bht() {
    return StackFile.directory(root);
  }

  Path data() {
    return bht().resolve("data");
  }

  Path logs() {
    return bht().resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path servers() {
    return root.resolve(".bht").resolve("servers");
  }

  Path secrets() {
    return bht().resolve("secrets.properties");
  }

  /** The description of the running stack; its keys stand at {@link StackDescription}. */
  Path description() {
    return bht().resolve("stack.properties");
  }

  /** Holds the mark of the process that develops the service, while there is one. */
  Path development(Service service) {
    return bht().resolve("development-of-" + service.shortName());
  }

  /** The description, if the process that wrote it still runs. */
  Optional<Map<String, String>> running() {
    return StackFile.read(description())
        .filter(
            values ->
                ProcessMark.parse(values.getOrDefault("process", ""))
                    .map(ProcessMark::alive)
                    .orElse(false));
  }

  /**
   * The description of a stack that is up.
   *
   * @throws StackException if none is
   */
  Map<String, String> requireReady() {
    return running()
        .filter(values -> "true".equals(values.get("ready")))
        .orElseThrow(() -> new StackException("The stack is not up; start it with ./bht up"));
  }
}
