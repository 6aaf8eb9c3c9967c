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
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/**
 * Many callers on connections that are kept, each asking again as soon as it has its answer. Plain
 * sockets: a full HTTP client would cost more than what is measured.
 */
final class Load {
  private static final String LENGTH = "content-length: ";

  private Load() {}

  /** Requests per second with that many callers; every answer must be 200. */
  static double perSecond(URI base, List<String> paths, int callers, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return answers(base, paths, "", callers, () -> System.nanoTime() < end).perSecond();
  }

  /** What callers saw who asked for as long as they should. */
  static Answers answers(
      URI base, List<String> paths, String token, int callers, BooleanSupplier goOn) {
    String more = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    List<byte[]> requests =
        paths.stream()
            .map(path -> "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted(path, more))
            .map(text -> text.getBytes(StandardCharsets.US_ASCII))
            .toList();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      List<Future<long[]>> calls = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int first = i * 31;
        calls.add(threads.submit(() -> call(base, requests, first, goOn)));
      }
      List<long[]> times = new ArrayList<>();
      for (Future<long[]> call : calls) {
        times.add(call.get());
      }
      return Answers.of(times, (System.nanoTime() - start) / 1e9);
    } catch (ExecutionException e) {
      throw new BenchmarkException("A caller has failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }

  private static long[] call(URI base, List<byte[]> requests, int first, BooleanSupplier goOn)
      throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
      LongStream.Builder times = LongStream.builder();
      for (int i = first; goOn.getAsBoolean(); i++) {
        long start = System.nanoTime();
        out.write(requests.get(i % requests.size()));
        readAnswer(in, requests.get(i % requests.size()));
        times.add(System.nanoTime() - start);
      }
      return times.build().toArray();
    }
  }

  /**
   * @param nanos how long each answer took, the fastest first
   */
  record Answers(List<Long> nanos, double seconds) {

    Answers {
      nanos = List.copyOf(nanos);
    }

    static Answers of(List<long[]> times, double seconds) {
      return new Answers(
          times.stream().flatMapToLong(LongStream::of).sorted().boxed().toList(), seconds);
    }

    double perSecond() {
      return nanos.size() / seconds;
    }

    /** Milliseconds within which that share of the answers came. */
    double within(double share) {
      return nanos.get((int) Math.ceil(nanos.size() * share) - 1) / 1e6;
    }

    @Override
    public String toString() {
      return Result.text(
          "%.0f a second, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms",
          perSecond(), within(0.5), within(0.99), within(1));
    }
  }

  private static void readAnswer(InputStream in, byte[] request) throws IOException {
    String status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      String asked = new String(request, StandardCharsets.US_ASCII).lines().findFirst().orElse("");
      throw new IOException("Answered " + status + " to " + asked);
    }
    long length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Long.parseLong(header.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0) {
      readChunks(in);
    } else {
      in.skipNBytes(length);
    }
  }

  /** A long answer comes in chunks, each with its length before it; the last has none. */
  private static void readChunks(InputStream in) throws IOException {
    for (long chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
      in.skipNBytes(chunk);
      line(in);
    }
    line(in);
  }

  private static long chunk(InputStream in) throws IOException {
    return Long.parseLong(line(in), 16);
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
