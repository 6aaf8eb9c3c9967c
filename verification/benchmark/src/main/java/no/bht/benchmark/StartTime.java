package no.bht.benchmark;

import java.nio.file.Path;
import java.util.List;

/** From the start of the process to ready, with the JDK's AOT cache and without. */
final class StartTime implements Measurement {
  @Override
  public Result measure(Lab lab) {
    Lab.Place place = lab.copyOf("approval");
    Path cache = lab.logs().resolve("bench.aot");
    start(lab, place, "-Xlog:disable"); // The file cache of the machine is warm from here on.
    start(lab, place, "-XX:AOTCacheOutput=" + cache);
    Rounds without = new Rounds();
    Rounds with = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      without.add(start(lab, place, "-Xlog:disable"));
      with.add(start(lab, place, "-XX:AOTCache=" + cache));
    }
    return Result.atMost(
        "Start of the approval service to ready with the AOT cache, against without",
        with.median() / without.median(),
        0.5,
        List.of("seconds with:    " + with, "seconds without: " + without));
  }

  private static double start(Lab lab, Lab.Place place, String option) {
    try (ServiceUnderTest service = lab.start("approval-service", place, "-Xmx256m", option)) {
      return service.start().toMillis() / 1000.0;
    }
  }
}
