package no.bht.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** An employer registry on a database of the measurement's own. */
final class EmployerRegistry {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Lab lab;
  private final ServiceUnderTest service;

  private EmployerRegistry(Lab lab, ServiceUnderTest service) {
    this.lab = lab;
    this.service = service;
  }

  static EmployerRegistry on(Lab lab, Lab.Place place, String heap) {
    return new EmployerRegistry(lab, lab.start("employer-registry-service", place, "-Xmx" + heap));
  }

  /** One that appends events and does not send them: what that costs is a row of its own. */
  static EmployerRegistry withoutRelay(Lab lab, Lab.Place place, String heap) {
    return new EmployerRegistry(
        lab,
        lab.start("employer-registry-service", place, "-Xmx" + heap, "-Dbht.relay.enabled=false"));
  }

  URI base() {
    return service.base();
  }

  void stop() {
    service.close();
  }

  /** Imports the file and gives the seconds; the answer must have that part. */
  double load(String unit, Path file, String expected) {
    try {
      HttpRequest.Builder request =
          request("/api/v1/imports?unit=" + unit + "&classification=SN2025")
              .header("Content-Type", "application/octet-stream")
              .POST(HttpRequest.BodyPublishers.ofFile(file));
      long start = System.nanoTime();
      String answer = send(request).body();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!answer.contains(expected)) {
        throw new BenchmarkException("The import has not come to " + expected + ": " + answer);
      }
      return seconds;
    } catch (IOException e) {
      throw new BenchmarkException("The file is gone", e);
    }
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  String get(String path) {
    return send(request(path).GET()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base().resolve(path))
        .header("Authorization", "Bearer " + lab.token("registrar"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .timeout(Duration.ofHours(1));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new BenchmarkException("Answered " + answer.statusCode() + ": " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new BenchmarkException("The registry did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }
}
