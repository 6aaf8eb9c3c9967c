package no.bht.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.bht.localstack.server.Waiting;
import org.jspecify.annotations.Nullable;

/** A supervision service's database with many inspections, filled once for all rows. */
final class FilledSupervision {
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final int inspections;
  private Lab.@Nullable Place filled;
  private double renewal;

  FilledSupervision(int inspections) {
    this.inspections = inspections;
  }

  /** The database; rows only read it. */
  Lab.Place place(Lab lab) {
    if (filled == null) {
      filled = fill(lab);
    }
    return filled;
  }

  /** Seconds it took the service to count every day of it. */
  double renewal() {
    return renewal;
  }

  void drop(Lab lab) {
    if (filled != null) {
      lab.drop(filled);
    }
  }

  private Lab.Place fill(Lab lab) {
    Lab.Place place = lab.kept("bench_supervision");
    lab.start("supervision-service", place, "-Xmx256m").close();
    lab.execute(place.name(), statements());
    lab.execute(place.name(), "vacuum analyze");
    ServiceUnderTest service = lab.start("supervision-service", place, "-Xmx256m");
    await(lab, place, "select count(*) from candidate_refresh where scored_on is null");
    long start = System.nanoTime();
    lab.execute(place.name(), "select mark_all_statistics()");
    await(lab, place, "select count(*) from statistics_mark");
    renewal = (System.nanoTime() - start) / 1e9;
    service.close();
    lab.execute(
        place.name(),
        "vacuum analyze inspection_cell, reaction_cell, statistics_mark, candidate",
        "checkpoint");
    return place;
  }

  /** Until the service has left none of what is counted. */
  private static void await(Lab lab, Lab.Place place, String left) {
    if (!Waiting.until(() -> lab.ask(place.name(), left).equals(List.of("0")), LONGEST)) {
      throw new BenchmarkException("The service does not come to an end: " + left);
    }
  }

  private String[] statements() {
    try (InputStream file =
        Objects.requireNonNull(FilledSupervision.class.getResourceAsStream("inspections.sql"))) {
      String sql =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n"));
      return sql.replace(":n", Integer.toString(inspections)).strip().split(";\\s*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return Result.text("%d inspections", inspections);
  }
}
