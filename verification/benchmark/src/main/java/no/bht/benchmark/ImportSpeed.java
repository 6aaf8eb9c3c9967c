package no.bht.benchmark;

import java.util.List;

/** Import of the register's bulk files over HTTP, against COPY of all rows that it has written. */
final class ImportSpeed implements Measurement {
  /** Where a first import writes: employers, industry codes, periods of duty and their events. */
  private static final List<String> WRITTEN =
      List.of("employer", "employer_industry", "duty_period", "event_log");

  private static final int WARM_UP = 400_000;

  private final BulkFiles files;
  private final String heap;

  ImportSpeed(BulkFiles files, String heap) {
    this.files = files;
    this.heap = heap;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = lab.empty("bench_import");
    EmployerRegistry registry = EmployerRegistry.withoutRelay(lab, place, heap);
    warmUp(lab, place, registry);
    double seconds = registry.load("MAIN", files.mainUnits(lab), "");
    seconds += registry.load("SUB", files.subUnits(lab), "");
    long rows = Long.parseLong(lab.ask(place.name(), "select count(*) from employer").getFirst());
    if (rows != files.units()) {
      throw new BenchmarkException(rows + " rows instead of " + files.units());
    }
    String written = "select pg_current_wal_insert_lsn() - '0/0'";
    double before = Double.parseDouble(lab.ask(place.name(), written).getFirst());
    double again = registry.load("MAIN", files.mainUnits(lab), "\"new\":0,\"changed\":0");
    double after = Double.parseDouble(lab.ask(place.name(), written).getFirst());
    double copy = copy(lab, place);
    return Result.atLeast(
        "Import of the bulk files (gzip JSON), against COPY of the rows it has written",
        copy / seconds,
        0.6,
        List.of(
            Result.text("%s, heap %s, duties and their events included", files, heap),
            Result.text("units per second: %.0f (%.1f s)", rows / seconds, seconds),
            Result.text("units per second by COPY of their rows: %.0f (%.1f s)", rows / copy, copy),
            Result.text(
                "main units again, nothing changed: %.1f s, %.1f MB of log written",
                again, (after - before) / 1e6)));
  }

  /** A process that runs already, as in operation; nothing of it remains. */
  private void warmUp(Lab lab, Lab.Place place, EmployerRegistry registry) {
    BulkFiles fewer = new BulkFiles(Math.min(files.mainUnitCount(), WARM_UP));
    registry.load("MAIN", fewer.mainUnits(lab), "");
    registry.load("SUB", fewer.subUnits(lab), "");
    lab.execute(
        place.name(),
        "set session_replication_role = replica",
        "truncate " + String.join(", ", WRITTEN),
        "checkpoint");
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
          "copy " + table + " to '" + file + "'",
          "checkpoint");
      long start = System.nanoTime();
      lab.execute(place.name(), "copy bench_" + table + " from '" + file + "'");
      seconds += (System.nanoTime() - start) / 1e9;
    }
    return seconds;
  }
}
