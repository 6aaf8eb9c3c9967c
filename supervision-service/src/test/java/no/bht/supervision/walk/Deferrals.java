package no.bht.supervision.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When enforcement was deferred, noted as it was decided. */
final class Deferrals {
  private final List<Deferral> all = new ArrayList<>();

  /** Each {@code null} where it has no such end. */
  private record Deferral(LocalDate from, LocalDate until, LocalDate ended) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from)
          && (until == null || !day.isAfter(until))
          && (ended == null || !day.isAfter(ended));
    }
  }

  void begin(LocalDate from, LocalDate until) {
    all.add(new Deferral(from, until, null));
  }

  void end(LocalDate day) {
    all.replaceAll(one -> one.ended() == null ? new Deferral(one.from(), one.until(), day) : one);
  }

  boolean cover(LocalDate day) {
    return all.stream().anyMatch(one -> one.covers(day));
  }
}
