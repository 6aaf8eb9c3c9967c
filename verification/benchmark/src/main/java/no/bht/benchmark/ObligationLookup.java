package no.bht.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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
 * Is this employer obliged: over HTTP, against the SELECT that it stands on, prepared, with as many
 * clients.
 */
final class ObligationLookup implements Measurement {
  private static final int CALLERS = 16;
  private static final int LONGEST_WARM_UP = 12;
  private static final String SELECT =
      "employer-registry-service/src/main/resources/sql/employer_with_sub_units.sql";

  private final FilledRegister register;
  private final String heap;
  private final Duration round;

  ObligationLookup(FilledRegister register, String heap, Duration round) {
    this.register = register;
    this.heap = heap;
    this.round = round;
  }

  /** Some employers out of all. */
  static List<String> numbers(Lab lab, Lab.Place place) {
    return lab.ask(
        place.name(),
        """
        select organisation_number from employer
        order by hashtext(organisation_number) limit 5000
        """);
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = register.copy(lab);
    List<String> numbers = numbers(lab, place);
    URI base = EmployerRegistry.on(lab, place, heap).base();
    List<String> paths = numbers.stream().map("/api/v1/obligation/"::concat).toList();
    warmUp(base, paths);
    select(lab, place, numbers);
    Rounds found = new Rounds();
    Rounds limit = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      limit.add(select(lab, place, numbers));
      found.add(Load.perSecond(base, paths, CALLERS, round));
    }
    return Result.atLeast(
        "Obligation of one employer, against the same SELECT, prepared",
        found.median() / limit.median(),
        0.4,
        List.of(
            Result.text(
                "%d of %s, heap %s, %d clients, %d rounds of %d s",
                numbers.size(), register, heap, CALLERS, Rounds.COUNT, round.toSeconds()),
            "answers per second: " + found,
            "selects per second: " + limit));
  }

  /** Asks until the JVM grows no faster. */
  private void warmUp(URI base, List<String> paths) {
    double before = 0;
    for (int i = 0; i < LONGEST_WARM_UP; i++) {
      double now = Load.perSecond(base, paths, CALLERS, round);
      if (i >= LONGEST_WARM_UP / 2 && now < 1.02 * before) {
        return;
      }
      before = now;
    }
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
            connection.prepareStatement(Files.readString(lab.root().resolve(SELECT)))) {
      long count = 0;
      for (int i = first; System.nanoTime() < end; i++) {
        statement.setString(1, numbers.get(i % numbers.size()));
        try (ResultSet row = statement.executeQuery()) {
          count += row.next() ? 1 : 0;
        }
      }
      return count;
    } catch (IOException | SQLException e) {
      throw new BenchmarkException("The select has failed", e);
    }
  }
}
