package no.bht.localstack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.bht.localstack.StackException;
import org.jspecify.annotations.Nullable;

/**
 * Held by whoever starts, joins or ends the servers of a directory; freed by the end of its
 * process.
 */
public final class DirectoryLock implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @throws StackException if another keeps it for ten minutes
   */
  public static DirectoryLock take(Path directory) {
    AtomicReference<@Nullable DirectoryLock> lock = new AtomicReference<>();
    Waiting.until(
        () -> {
          tryTake(directory).ifPresent(lock::set);
          return lock.get() != null;
        },
        LIMIT);
    return Optional.ofNullable(lock.get())
        .orElseThrow(() -> new StackException("The lock of " + directory + " is not given free"));
  }

  /** The lock, or nothing if another has it. */
  public static Optional<DirectoryLock> tryTake(Path directory) {
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new DirectoryLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
