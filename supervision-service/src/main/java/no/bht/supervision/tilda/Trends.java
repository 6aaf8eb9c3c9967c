package no.bht.supervision.tilda;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the years of each unit; sole proprietors have no trend. */
final class Trends {
  private final String authority;
  private final LocalDate today;
  private final Answer answer;
  private final List<TrendResponse.Year> years = new ArrayList<>();
  private @Nullable String unit;

  Trends(String authority, LocalDate today, Answer answer) {
    this.authority = authority;
    this.today = today;
    this.answer = answer;
  }

  void add(TrendRow row) throws IOException {
    if (!row.unit().equals(unit)) {
      end();
      unit = row.unit();
    }
    if (!row.mayBeSoleProprietor()) {
      years.add(row.toResponse(today));
    }
  }

  /** Tells the last unit. */
  void end() throws IOException {
    if (unit != null && !years.isEmpty()) {
      answer.add(new TrendResponse(unit, authority, List.copyOf(years)));
    }
    years.clear();
  }
}
