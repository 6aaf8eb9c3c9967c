package no.bht.benchmark;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Pages of inspections and orders anywhere in the lists, against the SELECT of such a page. */
final class InspectionLists implements Measurement {
  private static final double MILLISECONDS = 50;
  private static final String SOME =
      "select id from %s tablesample system (0.1) order by hashtext(id::text) limit 500";
  private static final String PAGE =
      """
      select i.*, a.code, a.outcome
      from (select * from inspection where id < ? order by id desc limit 101) i
      left join control_point_answer a on a.inspection_id = i.id
      """;

  private final FilledSupervision filled;
  private final Duration round;

  InspectionLists(FilledSupervision filled, Duration round) {
    this.filled = filled;
    this.round = round;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = filled.place(lab);
    URI base = lab.start("supervision-service", place, "-Xmx256m").base();
    List<String> inspections = lab.ask(place.name(), SOME.formatted("inspection"));
    List<String> parties =
        lab.ask(
            place.name(),
            "select distinct party from inspection tablesample system (0.01) limit 500");
    List<String> orders = lab.ask(place.name(), SOME.formatted("supervision_order"));
    List<List<String>> lists =
        List.of(
            inspections.stream().map(id -> page("/api/v1/inspections", id)).toList(),
            parties.stream().map("/api/v1/inspections?party="::concat).toList(),
            orders.stream().map(id -> page("/api/v1/orders", id)).toList(),
            List.of("/api/v1/inspections", "/api/v1/orders"));
    List<Load.Answers> answers = new ArrayList<>();
    for (List<String> paths : lists) {
      ask(lab, base, paths);
      answers.add(ask(lab, base, paths));
    }
    return result(answers, select(lab, place, inspections));
  }

  private Result result(List<Load.Answers> answers, double select) {
    double slowest = answers.stream().mapToDouble(found -> found.within(0.99)).max().orElseThrow();
    return new Result(
        "Pages of 100 inspections, against the SELECT of such a page (median)",
        answers.getFirst().within(0.5) / select,
        Result.text("p99 of every list within %.0f ms", MILLISECONDS),
        slowest <= MILLISECONDS,
        List.of(
            Result.text("%s, heap 256m, one caller, %d s each", filled, round.toSeconds()),
            "inspections anywhere:     " + answers.get(0),
            "inspections of a party:   " + answers.get(1),
            "orders anywhere:          " + answers.get(2),
            "first pages:              " + answers.get(3),
            Result.text("SELECT of a page of inspections: p50 %.1f ms", select)));
  }

  private Load.Answers ask(Lab lab, URI base, List<String> paths) {
    long end = System.nanoTime() + round.toNanos();
    return Load.answers(base, paths, lab.token("inspector"), 1, () -> System.nanoTime() < end);
  }

  private static String page(String list, String before) {
    return list
        + "?limit=100&after="
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(before.getBytes(StandardCharsets.UTF_8));
  }

  /** Milliseconds. */
  private double select(Lab lab, Lab.Place place, List<String> before) {
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + round.toNanos();
    try (Connection connection = lab.connect(place);
        PreparedStatement statement = connection.prepareStatement(PAGE)) {
      for (int i = 0; System.nanoTime() < end; i++) {
        long start = System.nanoTime();
        statement.setObject(1, UUID.fromString(before.get(i % before.size())));
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            row.getString("outcome");
          }
        }
        times.add((System.nanoTime() - start) / 1e6);
      }
    } catch (SQLException e) {
      throw new BenchmarkException("The select has failed", e);
    }
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }
}
