package no.bht.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Import of the register's bulk file over HTTP, against COPY of all rows that it has written. */
final class ImportSpeed implements Measurement {
  /** Where an import writes: each employer, its industry codes, the events of its duty. */
  private static final List<String> WRITTEN = List.of("employer", "employer_industry", "event_log");

  private final int units;
  private final String heap;

  ImportSpeed(int units, String heap) {
    this.units = units;
    this.heap = heap;
  }

  @Override
  public Result measure(Lab lab) {
    Path file = lab.logs().resolve("bench-units.json.gz");
    RegisterFile.write(file, units);
    Lab.Place place = lab.empty("bench_import");
    ServiceUnderTest service = lab.start("employer-registry-service", place, "-Xmx" + heap);
    long start = System.nanoTime();
    String answer = upload(lab, service.base(), file);
    double imported = units / ((System.nanoTime() - start) / 1e9);
    long rows = Long.parseLong(lab.ask(place.name(), "select count(*) from employer").getFirst());
    if (rows != units) {
      throw new BenchmarkException(rows + " rows instead of " + units + ": " + answer);
    }
    double copied = units / copy(lab, place);
    return Result.atLeast(
        "Import of the bulk file (gzip JSON), against COPY of the rows it has written",
        imported / copied,
        0.6,
        List.of(
            Result.text(
                "%d units, %d MB packed, heap %s, obligations and their events included",
                units, size(file) / 1_000_000, heap),
            Result.text("units per second: %.0f (%.0f s)", imported, units / imported),
            Result.text("units per second by COPY of their rows: %.0f", copied)));
  }

  private static String upload(Lab lab, URI base, Path file) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve("/api/v1/imports?unit=MAIN&classification=SN2025"))
              .header("Authorization", "Bearer " + lab.token("registrar"))
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .header("Content-Type", "application/octet-stream")
              .timeout(Duration.ofHours(1))
              .POST(HttpRequest.BodyPublishers.ofFile(file))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new BenchmarkException("The import answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new BenchmarkException("The import has failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }

  /** Seconds to copy the rows into tables of the same form, with their indexes and checks. */
  private static double copy(Lab lab, Lab.Place place) {
    String folder = lab.ask(place.name(), "show data_directory").getFirst();
    double seconds = 0;
    for (String table : WRITTEN) {
      String file = folder + "/" + table + ".copy";
      lab.execute(
          place.name(),
          "create table bench_" + table + " (like " + table + " including all)",
          "copy " + table + " to '" + file + "'");
      long start = System.nanoTime();
      lab.execute(place.name(), "copy bench_" + table + " from '" + file + "'");
      seconds += (System.nanoTime() - start) / 1e9;
    }
    return seconds;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new BenchmarkException("The file is gone", e);
    }
  }
}
