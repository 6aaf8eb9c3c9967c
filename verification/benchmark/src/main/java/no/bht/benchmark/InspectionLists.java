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

/** Pages of every long list of supervision, anywhere in it, against the SELECT of such a page. */
final class InspectionLists implements Measurement {
  private static final double MILLISECONDS = 50;
  private static final String PARTIES =
      "select distinct party from supervision_order tablesample bernoulli (0.1) limit 500";
  private static final String PROVIDERS =
      "select distinct provider from deviation_report limit 500";

  private final FilledSupervision filled;
  private final Duration round;

  InspectionLists(FilledSupervision filled, Duration round) {
    this.filled = filled;
    this.round = round.dividedBy(2);
  }

  /**
   * @param select milliseconds of the plain SELECT, in the middle; below zero if not measured
   */
  private record Asked(String what, Load.Answers answers, double select) {
    @Override
    public String toString() {
      String beside = select < 0 ? "" : Result.text("; SELECT p50 %.1f ms", select);
      return Result.text("%-36s", what) + answers + beside;
    }
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = filled.place(lab);
    URI base = lab.start("supervision-service", place, "-Xmx256m").base();
    List<Asked> all = new ArrayList<>();
    for (SupervisionList list : SupervisionList.all()) {
      String path = "/api/v1/" + list.path();
      List<String> places = lab.ask(place.name(), list.places());
      List<String> pages = places.stream().map(after -> page(path, after)).toList();
      double select = select(lab, place, list, places);
      all.add(new Asked(list.name() + " anywhere", ask(lab, base, pages), select));
      all.add(new Asked(list.name() + ", first page", ask(lab, base, List.of(path)), -1));
      if (!list.party().isEmpty()) {
        String some = list.party().equals("party") ? PARTIES : PROVIDERS;
        String of = path + "?" + list.party() + "=";
        List<String> asked = lab.ask(place.name(), some).stream().map(of::concat).toList();
        all.add(new Asked(list.name() + " of one " + list.party(), ask(lab, base, asked), -1));
      }
    }
    return result(all);
  }

  private Result result(List<Asked> all) {
    double slowest =
        all.stream().mapToDouble(asked -> asked.answers().within(0.99)).max().orElseThrow();
    List<String> figures = new ArrayList<>();
    figures.add(
        Result.text("%s, heap 256m, one caller, %.1f s each", filled, round.toMillis() / 1e3));
    all.forEach(asked -> figures.add(asked.toString()));
    return new Result(
        "Pages of 100 anywhere in the lists; the ratio is of inspections, median to the SELECT's",
        all.getFirst().answers().within(0.5) / all.getFirst().select(),
        Result.text("p99 of every list within %.0f ms", MILLISECONDS),
        slowest <= MILLISECONDS,
        figures);
  }

  /** The second of two rounds. */
  private Load.Answers ask(Lab lab, URI base, List<String> paths) {
    String token = lab.token("inspector");
    long warm = System.nanoTime() + round.toNanos() / 2;
    Load.answers(base, paths, token, 1, () -> System.nanoTime() < warm);
    long end = System.nanoTime() + round.toNanos();
    return Load.answers(base, paths, token, 1, () -> System.nanoTime() < end);
  }

  private static String page(String list, String after) {
    return list
        + "?limit=100&after="
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(after.getBytes(StandardCharsets.UTF_8));
  }

  /** Milliseconds. */
  private double select(Lab lab, Lab.Place place, SupervisionList list, List<String> places) {
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + round.toNanos() / 2;
    try (Connection connection = lab.connect(place);
        PreparedStatement statement = connection.prepareStatement(list.page())) {
      for (int i = 0; System.nanoTime() < end; i++) {
        long start = System.nanoTime();
        String[] columns = places.get(i % places.size()).split("\u001f", -1);
        for (int column = 0; column < columns.length; column++) {
          statement.setString(column + 1, columns[column]);
        }
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            row.getString(1);
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
