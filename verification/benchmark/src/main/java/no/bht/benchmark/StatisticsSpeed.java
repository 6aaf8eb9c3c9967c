package no.bht.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every table of supervision over all its years, against one of them in plain SQL. */
final class StatisticsSpeed implements Measurement {
  private static final double SECONDS = 2;
  private static final String PERIOD = "?from=2014-01-01&to=2024-12-31";
  private static final List<String> TABLES =
      List.of(
          "inspections-per-year",
          "control-points",
          "control-points-per-year",
          "outcomes",
          "inspections-by-form",
          "inspections-by-size",
          "inspections-by-industry",
          "inspections-by-county",
          "inspections-by-selection-reason",
          "inspections-by-provider",
          "provider-inspections",
          "reactions",
          "times",
          "open-orders",
          "evidence",
          "complaints",
          "deviations");

  /** Inspections and those with breach by section, straight from the records. */
  private static final String PLAIN =
      """
      select s.section, count(*), count(*) filter (where f.breach)
      from inspection i
      join statistics_section s on s.classification = i.classification and s.division = left(i.industry_code, 2)
      join (select inspection_id, bool_or(outcome = 'BREACH') as breach from control_point_answer group by 1) f
        on f.inspection_id = i.id
      where i.carried_out_on between date '2014-01-01' and date '2024-12-31' and i.state = 'CLOSED'
      group by 1
      """;

  private final FilledSupervision filled;

  StatisticsSpeed(FilledSupervision filled) {
    this.filled = filled;
  }

  private record Asked(String table, Rounds seconds) {}

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = filled.place(lab);
    URI base = lab.start("supervision-service", place, "-Xmx256m").base();
    String token = lab.token("inspector");
    List<Asked> all = new ArrayList<>();
    for (String table : TABLES) {
      get(base, token, table);
      Rounds seconds = new Rounds();
      for (int i = 0; i < Rounds.COUNT; i++) {
        seconds.add(seconds(() -> get(base, token, table)));
      }
      all.add(new Asked(table, seconds));
    }
    Rounds changed = changed(lab, place, () -> get(base, token, "inspections-by-industry"));
    Rounds plain = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      plain.add(seconds(() -> lab.ask(place.name(), PLAIN)));
    }
    return result(all, changed, plain);
  }

  /** With twenty days that have changed and are not counted yet. */
  private static Rounds changed(Lab lab, Lab.Place place, Runnable ask) {
    Rounds seconds = new Rounds();
    try (Connection counting = lab.connect(place);
        Statement statement = counting.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('supervision'), hashtext('statistics'))");
      statement.execute(
          "insert into statistics_mark (day) select date '2018-01-01' + i from generate_series(1, 20) i");
      for (int i = 0; i < Rounds.COUNT; i++) {
        seconds.add(seconds(ask));
      }
      return seconds;
    } catch (SQLException e) {
      throw new BenchmarkException("The days could not be marked", e);
    }
  }

  private Result result(List<Asked> all, Rounds changed, Rounds plain) {
    double slowest =
        Math.max(
            changed.median(),
            all.stream().mapToDouble(asked -> asked.seconds().median()).max().orElseThrow());
    double ratio = slowest / plain.median();
    List<String> figures = new ArrayList<>();
    figures.add(
        Result.text("%s, eleven years; counting every day once: %.0f s", filled, filled.renewal()));
    all.stream()
        .sorted(Comparator.comparing((Asked asked) -> asked.seconds().median()).reversed())
        .forEach(
            asked ->
                figures.add(
                    Result.text("seconds %.3f: %s", asked.seconds().median(), asked.table())));
    figures.add("seconds by industry with twenty days changed since the last count: " + changed);
    figures.add("seconds of one table in plain SQL: " + plain);
    return new Result(
        "Statistics: the slowest of all tables, against one in plain SQL over the records",
        ratio,
        Result.text("at most 1, and within %.0f s", SECONDS),
        ratio <= 1 && slowest <= SECONDS,
        figures);
  }

  private static void get(URI base, String token, String table) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/api/v1/statistics/" + table + PERIOD))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new BenchmarkException("Answered " + answer.statusCode() + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new BenchmarkException("The service did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
