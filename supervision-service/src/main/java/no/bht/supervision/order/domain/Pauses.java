package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times enforcement was deferred, oldest first (utsatt iverksetting). Statute: fvl. § 42. */
public record Pauses(List<Pause> all) {
  public static final Pauses NONE = new Pauses(List.of());

  public Pauses {
    all = List.copyOf(all);
  }

  public boolean covers(LocalDate day) {
    return all.stream().anyMatch(pause -> pause.covers(day));
  }

  /** One more, from the day on. */
  public Pauses begun(LocalDate day, @Nullable LocalDate until) {
    return new Pauses(Stream.concat(all.stream(), Stream.of(new Pause(day, until, null))).toList());
  }

  /** What is still open ends on the day. */
  public Pauses ended(LocalDate day) {
    return new Pauses(
        all.stream().map(pause -> pause.endedOn() == null ? pause.ended(day) : pause).toList());
  }

  /** These and the others. */
  public Pauses and(Pauses others) {
    return new Pauses(Stream.concat(all.stream(), others.all.stream()).toList());
  }
}
