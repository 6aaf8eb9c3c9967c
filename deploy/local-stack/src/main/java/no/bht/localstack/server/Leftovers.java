package no.bht.localstack.server;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a killed process has left running, by the marks in its file. */
public final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Leftovers() {}

  /** Ends the process itself and the servers it had started. */
  public static void end(Map<String, String> values) {
    String marks = values.getOrDefault("process", "") + "," + values.getOrDefault("children", "");
    List<ProcessHandle> left =
        Arrays.stream(marks.split(",", -1))
            .flatMap(mark -> ProcessMark.parse(mark).stream())
            .flatMap(mark -> mark.process().stream())
            .toList();
    left.forEach(ProcessHandle::destroy);
    if (!Waiting.until(() -> left.stream().noneMatch(ProcessHandle::isAlive), PATIENCE)) {
      left.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
