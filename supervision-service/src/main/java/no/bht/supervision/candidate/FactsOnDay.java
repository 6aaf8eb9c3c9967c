package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.bht.supervision.SupervisionSettings;

/** Asks the database for the facts of employers on a day, with the office's settings. */
@ApplicationScoped
class FactsOnDay {
  static final String SQL = "candidate_facts(?::text[], ?::date, ?, ?, ?, ?)";

  private final SupervisionSettings settings;

  FactsOnDay(SupervisionSettings settings) {
    this.settings = settings;
  }

  /** The values of {@link #SQL}, then some more. */
  Object[] values(List<String> employers, LocalDate day, Object... more) {
    SupervisionSettings.Candidates set = settings.candidates();
    List<Object> values = new ArrayList<>();
    values.add(employers.toArray(String[]::new));
    values.addAll(
        List.of(
            day, set.breachYears(), set.signYears(), set.reportMonths(), set.unresponsiveYears()));
    values.addAll(Arrays.asList(more));
    return values.toArray();
  }
}
