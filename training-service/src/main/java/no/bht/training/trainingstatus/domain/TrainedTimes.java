package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a person is trained, by whichever proof: completions, equivalent education. Times that meet
 * or overlap are one.
 *
 * @param times in order, with at least a day between them
 */
public record TrainedTimes(List<TrainedTime> times) {
  /** Never trained. */
  public static final TrainedTimes NEVER = new TrainedTimes(List.of());

  /** Puts the times in order and together. */
  public TrainedTimes {
    times = merged(times);
  }

  /**
   * Reads {@code 2023-05-11/2026-05-10,2026-06-01/}: each time from and to, the last day left out
   * while it has no end.
   */
  public static TrainedTimes parse(String text) {
    return new TrainedTimes(Stream.of(text.split(",")).map(TrainedTimes::time).toList());
  }

  private static TrainedTime time(String text) {
    int slash = text.indexOf('/');
    String last = text.substring(slash + 1);
    return new TrainedTime(
        LocalDate.parse(text.substring(0, slash)), last.isEmpty() ? null : LocalDate.parse(last));
  }

  /** Whether the person is trained on the day. */
  public boolean include(LocalDate day) {
    return times.stream().anyMatch(time -> time.includes(day));
  }

  /** Whether the person has been trained and is not any longer. */
  public boolean lapsedOn(LocalDate day) {
    return lapsedSince(day) != null;
  }

  /** First day without training after the last time before the day; null if there is none. */
  public @Nullable LocalDate lapsedSince(LocalDate day) {
    LocalDate since = null;
    for (TrainedTime time : times) {
      if (time.includes(day)) {
        return null;
      }
      if (time.lastDay() != null && time.lastDay().isBefore(day)) {
        since = time.lastDay().plusDays(1);
      }
    }
    return since;
  }

  /** The first day on which the person was trained at all; null if never. */
  public @Nullable LocalDate first() {
    return times.isEmpty() ? null : times.getFirst().from();
  }

  private static List<TrainedTime> merged(Collection<TrainedTime> times) {
    List<TrainedTime> merged = new ArrayList<>();
    times.stream()
        .sorted(Comparator.comparing(TrainedTime::from))
        .forEach(
            time -> {
              if (!merged.isEmpty() && merged.getLast().meets(time)) {
                merged.addLast(merged.removeLast().with(time));
              } else {
                merged.add(time);
              }
            });
    return List.copyOf(merged);
  }
}
