package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of days: ranges in their order that neither overlap nor follow each other at once.
 *
 * @param ranges the last may have no end
 */
public record Days(List<DateRange> ranges) {
  public static final Days NONE = new Days(List.of());

  public Days {
    ranges = List.copyOf(ranges);
  }

  /** All days of the ranges. */
  public static Days of(Collection<DateRange> ranges) {
    List<DateRange> merged = new ArrayList<>();
    ranges.stream()
        .sorted(Comparator.comparing(DateRange::from))
        .forEach(
            range -> {
              DateRange last = merged.isEmpty() ? null : merged.getLast();
              if (last == null || !reaches(last, range.from())) {
                merged.add(range);
              } else {
                merged.set(
                    merged.size() - 1, new DateRange(last.from(), later(last.to(), range.to())));
              }
            });
    return new Days(merged);
  }

  public static Days of(DateRange range) {
    return new Days(List.of(range));
  }

  private static boolean reaches(DateRange range, LocalDate day) {
    return range.to() == null || !range.to().plusDays(1).isBefore(day);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  /** The days of both. */
  public Days and(Days other) {
    List<DateRange> common = new ArrayList<>();
    for (DateRange one : ranges) {
      for (DateRange two : other.ranges) {
        if (one.overlaps(two)) {
          LocalDate from = one.from().isAfter(two.from()) ? one.from() : two.from();
          common.add(new DateRange(from, earlier(one.to(), two.to())));
        }
      }
    }
    return of(common);
  }

  /** The days of either. */
  public Days or(Days other) {
    List<DateRange> all = new ArrayList<>(ranges);
    all.addAll(other.ranges);
    return of(all);
  }

  /** These days without the others. */
  public Days minus(Days other) {
    List<DateRange> left = new ArrayList<>();
    for (DateRange range : ranges) {
      @Nullable LocalDate from = range.from();
      for (DateRange hole : other.ranges) {
        if (from != null && new DateRange(from, range.to()).overlaps(hole)) {
          if (from.isBefore(hole.from())) {
            left.add(new DateRange(from, hole.from().minusDays(1)));
          }
          from = hole.to() == null ? null : hole.to().plusDays(1);
          if (from != null && range.to() != null && from.isAfter(range.to())) {
            from = null;
          }
        }
      }
      if (from != null) {
        left.add(new DateRange(from, range.to()));
      }
    }
    return of(left);
  }

  public boolean contains(LocalDate day) {
    return ranges.stream().anyMatch(range -> range.contains(day));
  }

  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** The days from the first of them that is not before {@code day}, as far as they go on. */
  public Optional<DateRange> runFrom(LocalDate day) {
    return and(of(new DateRange(day, null))).ranges.stream().findFirst();
  }
}
