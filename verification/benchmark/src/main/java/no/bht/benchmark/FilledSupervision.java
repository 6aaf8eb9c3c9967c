package no.bht.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A supervision service's database with many inspections, filled once for all rows. */
final class FilledSupervision {
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

  /** Seconds it took a service that has just started to count every day of it. */
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
    long start = System.nanoTime();
    ServiceUnderTest service = lab.start("supervision-service", place, "-Xmx256m");
    try {
      while (!lab.ask(place.name(), "select count(*) from statistics_mark").equals(List.of("0"))) {
        Thread.sleep(500);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
    service.close();
    renewal = (System.nanoTime() - start) / 1e9;
    lab.execute(
        place.name(),
        "vacuum analyze inspection_cell, reaction_cell, statistics_mark",
        "checkpoint");
    return place;
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
