package no.bht.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many callers on connections that are kept, each asking again as soon as it has its answer. Plain
 * sockets: a full HTTP client would cost more than what is measured.
 */
final class Load {
  private static final String LENGTH = "content-length: ";

  private Load() {}

  /** Requests per second with that many callers; every answer must be 200. */
  static double perSecond(URI base, List<String> paths, int callers, Duration time) {
    List<byte[]> requests =
        paths.stream()
            .map(path -> "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path))
            .map(text -> text.getBytes(StandardCharsets.US_ASCII))
            .toList();
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int first = i * 31;
        counts.add(threads.submit(() -> call(base, requests, first, end)));
      }
      long all = 0;
      for (Future<Long> count : counts) {
        all += count.get();
      }
      return all / (time.toNanos() / 1e9);
    } catch (ExecutionException e) {
      throw new BenchmarkException("A caller has failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }

  private static long call(URI base, List<byte[]> requests, int first, long end)
      throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
      long count = 0;
      for (int i = first; System.nanoTime() < end; i++) {
        out.write(requests.get(i % requests.size()));
        readAnswer(in);
        count++;
      }
      return count;
    }
  }

  private static void readAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("Answered " + status);
    }
    long length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Long.parseLong(header.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0) {
      throw new IOException("An answer without a length");
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The connection was closed");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
