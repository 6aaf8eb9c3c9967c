package no.bht.localstack.server;

import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be recognised later: a number alone may by then belong to another one.
 *
 * @param startedAt milliseconds since 1970, 0 if the system does not tell
 */
public record ProcessMark(long pid, long startedAt) {
  public static ProcessMark of(ProcessHandle process) {
    return new ProcessMark(
        process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
  }

  /** Reads what {@link #toString} has written; empty if it is something else. */
  public static Optional<ProcessMark> parse(String text) {
    if (!text.matches("[0-9]{1,18}@[0-9]{1,18}")) {
      return Optional.empty();
    }
    String[] parts = text.split("@", 2);
    return Optional.of(new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
  }

  /** The process itself, if it still runs. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> of(process).equals(this));
  }

  public boolean alive() {
    return process().isPresent();
  }

  @Override
  public String toString() {
    return pid + "@" + startedAt;
  }
}
