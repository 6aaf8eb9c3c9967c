package no.bht.benchmark;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Is this employer obliged: over HTTP, against a prepared SELECT of its row with as many clients.
 */
final class ObligationLookup implements Measurement {
  private static final int CALLERS = 16;
  private final Duration round;

  ObligationLookup(Duration round) {
    this.round = round;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = lab.copyOf("employer-registry");
    List<String> numbers =
        lab.ask(place.name(), "select organisation_number from employer limit 5000");
    if (numbers.isEmpty()) {
      throw new BenchmarkException("There are no employers: the stack has no demonstration data");
    }
    URI base = lab.start("employer-registry-service", place, "-Xmx512m").base();
    List<String> paths = numbers.stream().map("/api/v1/obligation/"::concat).toList();
    Load.perSecond(base, paths, CALLERS, round);
    select(lab, place, numbers);
    Rounds found = new Rounds();
    Rounds limit = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      limit.add(select(lab, place, numbers));
      found.add(Load.perSecond(base, paths, CALLERS, round));
    }
    return Result.atLeast(
        "Obligation of one employer, against a prepared SELECT of its row",
        found.median() / limit.median(),
        0.4,
        List.of(
            Result.text(
                "%d employers, %d clients, %d rounds of %d s",
                numbers.size(), CALLERS, Rounds.COUNT, round.toSeconds()),
            "answers per second: " + found,
            "selects per second: " + limit));
  }

  private double select(Lab lab, Lab.Place place, List<String> numbers) {
    long end = System.nanoTime() + round.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
      List<CompletableFuture<Long>> counts = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        int first = i * 31;
        counts.add(
            CompletableFuture.supplyAsync(
                () -> selectUntil(end, lab, place, numbers, first), threads));
      }
      long all = counts.stream().mapToLong(CompletableFuture::join).sum();
      return all / (round.toNanos() / 1e9);
    }
  }

  private static long selectUntil(
      long end, Lab lab, Lab.Place place, List<String> numbers, int first) {
    try (Connection connection = lab.connect(place);
        PreparedStatement statement =
            connection.prepareStatement("select * from employer where organisation_number = ?")) {
      long count = 0;
      for (int i = first; System.nanoTime() < end; i++) {
        statement.setString(1, numbers.get(i % numbers.size()));
        try (ResultSet row = statement.executeQuery()) {
          count += row.next() ? 1 : 0;
        }
      }
      return count;
    } catch (SQLException e) {
      throw new BenchmarkException("The select has failed", e);
    }
  }
}
