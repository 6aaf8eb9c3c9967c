package no.bht.approval.approvalcase.domain.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What holds on which days, as far as is known now. No two spans share a day; a day may have none.
 *
 * @param spans in the order of their days
 */
public record Timeline<T>(List<Span<T>> spans) {

  /** Last day of what holds until further notice. */
  public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  /** Whole days, both ends included. */
  public record Span<T>(LocalDate from, LocalDate to, T value) {

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Span {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("A span ends before it begins");
      }
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * @throws IllegalArgumentException if two spans share a day
   */
  public Timeline {
    spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    for (int i = 1; i < spans.size(); i++) {
      if (!spans.get(i - 1).to().isBefore(spans.get(i).from())) {
        throw new IllegalArgumentException("Two spans share a day");
      }
    }
  }

  public static <T> Timeline<T> empty() {
    return new Timeline<>(List.of());
  }

  public Optional<T> on(LocalDate day) {
    return spans.stream().filter(span -> span.contains(day)).map(Span::value).findAny();
  }

  /** Nothing holds on those days. */
  public Timeline<T> without(LocalDate from, LocalDate to) {
    List<Span<T>> left = new ArrayList<>();
    for (Span<T> span : spans) {
      if (span.from().isBefore(from)) {
        left.add(new Span<>(span.from(), earlier(span.to(), from.minusDays(1)), span.value()));
      }
      if (span.to().isAfter(to)) {
        left.add(new Span<>(later(span.from(), to.plusDays(1)), span.to(), span.value()));
      }
    }
    return new Timeline<>(left);
  }

  /** The value, and nothing else, holds on those days; no days if the last is before the first. */
  public Timeline<T> with(LocalDate from, LocalDate to, T value) {
    if (to.isBefore(from)) {
      return this;
    }
    List<Span<T>> spansWithIt = new ArrayList<>(without(from, to).spans());
    spansWithIt.add(new Span<>(from, to, value));
    return new Timeline<>(spansWithIt);
  }

  /** What holds from the day on is changed; days without anything stay so. */
  public Timeline<T> changed(LocalDate from, UnaryOperator<T> change) {
    List<Span<T>> changed = new ArrayList<>();
    for (Span<T> span : spans) {
      if (span.to().isBefore(from)) {
        changed.add(span);
        continue;
      }
      T after = change.apply(span.value());
      if (after.equals(span.value()) || !span.from().isBefore(from)) {
        changed.add(new Span<>(span.from(), span.to(), after));
      } else {
        changed.add(new Span<>(span.from(), from.minusDays(1), span.value()));
        changed.add(new Span<>(from, span.to(), after));
      }
    }
    return new Timeline<>(changed);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
