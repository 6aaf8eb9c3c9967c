package no.bht.employerregistry.coverage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.coverage.CoverageNumbers.Question;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.time.Oslo;
import org.jboss.logging.Logger;

/**
 * Counts every table of the day that has ended, each night, and nights that were missed. Any number
 * of replicas may count: each table is counted by one, in its transaction.
 */
@ApplicationScoped
class NightlyCoverage {
  private static final Logger LOG = Logger.getLogger(NightlyCoverage.class);

  /** Nights that are made up for at most. */
  private static final int MISSED = 7;

  private final CoverageNumbers numbers;
  private final KeptCoverage kept;
  private final InstantSource clock;

  NightlyCoverage(CoverageNumbers numbers, KeptCoverage kept, InstantSource clock) {
    this.numbers = numbers;
    this.kept = kept;
    this.clock = clock;
  }

  @Scheduled(cron = "{bht.employer-registry.coverage.cron}", timeZone = "Europe/Oslo")
  void count() {
    LocalDate yesterday = Oslo.today(clock).minusDays(1);
    LocalDate first = QuarkusTransaction.requiringNew().call(kept::first).orElse(yesterday);
    LocalDate earliest = yesterday.minusDays(MISSED);
    (first.isBefore(earliest) ? earliest : first)
        .datesUntil(yesterday.plusDays(1))
        .forEach(this::count);
  }

  /** What of the day is not counted yet. */
  private void count(LocalDate day) {
    for (UnitKind unit : UnitKind.values()) {
      for (By by : By.values()) {
        try {
          QuarkusTransaction.requiringNew().run(() -> count(day, unit, by));
        } catch (RuntimeException e) {
          LOG.errorf(
              e, "Coverage is not counted, and will be tried next night; day=%s by=%s", day, by);
        }
      }
    }
  }

  private void count(LocalDate day, UnitKind unit, By by) {
    if (kept.claim(day, unit, by, clock.instant())) {
      Question asked = new Question(unit, List.of(day), by, UnitFilter.NONE, null);
      kept.keep(day, unit, by, Row.on(0, numbers.count(asked)));
    }
  }

  /** The groups of those of the days that were counted, as they were counted then. */
  Map<LocalDate, Groups> groups(Question asked, boolean exact) {
    Map<LocalDate, List<Row>> all = kept.rows(asked.unit(), By.NONE, asked.days());
    Map<LocalDate, Groups> groups = new LinkedHashMap<>();
    kept.rows(asked.unit(), asked.by(), asked.days())
        .forEach(
            (day, rows) ->
                groups.put(
                    day,
                    Groups.of(
                        asked.by(), Row.total(all.getOrDefault(day, List.of())), rows, exact)));
    return groups;
  }
}
