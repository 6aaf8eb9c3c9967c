package no.bht.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What other authorities ask for: a unit, and everything of a month, against the rows of that month
 * in plain SQL. The receiver waits thirty seconds.
 */
final class TildaSpeed implements Measurement {
  private static final double MOST = 4;
  private static final double SECONDS = 10;
  private static final int UNITS = 1000;
  private static final String ASKING = "?requestor=985399077";
  private static final String MONTH = ASKING + "&maaned=3&aar=2023";

  private static final String ROWS =
      """
      select i.*, f.organisation_form, a.code, a.outcome, r.kind, r.decided_on, r.legal_bases
      from inspection i
      left join employer_facts f on f.employer = i.party
      left join control_point_answer a on a.inspection_id = i.id
      left join reaction r on r.inspection_id = i.id
      where i.state in ('REPORTED', 'CLOSED', 'BROKEN_OFF')
        and coalesce(i.carried_out_on, i.opened_on) between date '2023-03-01' and date '2023-03-31'
      order by coalesce(i.carried_out_on, i.opened_on), i.id
      """;

  private final FilledSupervision filled;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  TildaSpeed(FilledSupervision filled) {
    this.filled = filled;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = filled.place(lab);
    lab.execute(
        place.name(),
        """
        insert into employer_facts (employer, known_from, organisation_form)
        select distinct party, date '2020-01-01', 'AS' from inspection on conflict do nothing
        """,
        "vacuum analyze employer_facts");
    URI base = lab.start("supervision-service", place, "-Xmx256m").base();
    String token = lab.machineToken("machine-agency", "brreg:tilda");
    List<String> units =
        lab.ask(
            place.name(),
            "select distinct party from inspection tablesample system (0.05) limit " + UNITS);
    Times ofUnits = units(base, token, units);
    Rounds reports = new Rounds();
    Rounds trends = new Rounds();
    Rounds sql = new Rounds();
    long bytes = 0;
    for (int round = 0; round < Rounds.COUNT; round++) {
      long start = System.nanoTime();
      bytes = bytes(base, token, "/tilda/tilsyn" + MONTH);
      reports.add((System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      bytes(base, token, "/tilda/trend" + MONTH);
      trends.add((System.nanoTime() - start) / 1e9);
      sql.add(sql(lab, place));
    }
    double slowest = Math.max(ofUnits.within(1) / 1e3, Math.max(reports.median(), trends.median()));
    return new Result(
        "Everything of a month to another authority, against plain SQL of the same rows",
        reports.median() / sql.median(),
        Result.text("at most %.0f, and every answer within %.0f s", MOST, SECONDS),
        reports.median() / sql.median() <= MOST && slowest <= SECONDS,
        List.of(
            Result.text("%s, heap 256m, one caller", filled),
            Result.text(
                "one unit, reports, coordination and trend: p50 %.1f ms, p99 %.1f ms, slowest %.1f"
                    + " ms",
                ofUnits.within(0.5), ofUnits.within(0.99), ofUnits.within(1)),
            Result.text("reports of a month, %.1f MB, seconds: %s", bytes / 1e6, reports),
            Result.text("trends of a month, seconds: %s", trends),
            Result.text("plain SQL, seconds: %s", sql)));
  }

  private Times units(URI base, String token, List<String> units) {
    List<Double> times = new ArrayList<>();
    for (String list : List.of("tilsyn", "koordinering", "trend")) {
      for (String unit : units) {
        long start = System.nanoTime();
        bytes(base, token, "/tilda/" + list + "/" + unit + ASKING);
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return new Times(times.stream().sorted().toList());
  }

  /**
   * @param milliseconds the shortest first
   */
  private record Times(List<Double> milliseconds) {
    Times {
      milliseconds = List.copyOf(milliseconds);
    }

    double within(double share) {
      return milliseconds.get((int) Math.ceil(milliseconds.size() * share) - 1);
    }
  }

  private long bytes(URI base, String token, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofMinutes(1))
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      byte[] body = answer.body();
      if (answer.statusCode() != 200 || body[body.length - 1] != '}') {
        throw new BenchmarkException("Answered " + answer.statusCode());
      }
      return body.length;
    } catch (IOException e) {
      throw new BenchmarkException("The call has failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }

  /** Seconds to read the rows, some at a time. */
  private static double sql(Lab lab, Lab.Place place) {
    try (Connection connection = lab.connect(place);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(500);
      long start = System.nanoTime();
      long columns = 0;
      try (ResultSet row = statement.executeQuery(ROWS)) {
        while (row.next()) {
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns += row.getObject(column) == null ? 0 : 1;
          }
        }
      }
      if (columns == 0) {
        throw new BenchmarkException("There are no inspections in the month");
      }
      return (System.nanoTime() - start) / 1e9;
    } catch (SQLException e) {
      throw new BenchmarkException("The select has failed", e);
    }
  }
}
