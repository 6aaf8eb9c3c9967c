package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a provider with their training: tells the status on any day. Nothing but what it is
 * made of counts, so the same roster and proofs always give the same answer.
 */
public final class ProviderTraining {
  private final NavigableMap<LocalDate, TrainingStatus> turns;

  /** The staff, past and coming members too. */
  public ProviderTraining(Collection<StaffTraining> staff) {
    Turns counted = new Turns();
    staff.forEach(counted::add);
    this.turns = Collections.unmodifiableNavigableMap(counted.statuses());
  }

  /** The status on a day. */
  public TrainingStatus on(LocalDate date) {
    Map.Entry<LocalDate, TrainingStatus> turn = turns.floorEntry(date);
    return turn == null ? TrainingStatus.UNKNOWN : turn.getValue();
  }

  /**
   * First day of the unbroken time, up to the day, with the same status in one word; null: ever.
   */
  public @Nullable LocalDate since(LocalDate date) {
    TrainingStatus.Kind kind = on(date).kind();
    LocalDate since = turns.floorKey(date);
    while (since != null && on(since.minusDays(1)).kind() == kind) {
      since = turns.lowerKey(since);
    }
    return since;
  }

  /** The first day after this one on which the numbers are others; null if none. */
  public @Nullable LocalDate nextTurn(LocalDate after) {
    return turns.higherKey(after);
  }

  /** Every day on which the numbers became others, with the status from that day on. */
  public NavigableMap<LocalDate, TrainingStatus> turns() {
    return turns;
  }

  /** Adds up who comes and goes on each day. */
  private static final class Turns {
    private final NavigableMap<LocalDate, int[]> changes = new TreeMap<>();

    void add(StaffTraining one) {
      TrainedTime membership = new TrainedTime(one.from(), one.lastDay());
      count(0, membership, one.persons());
      LocalDate lapse = null;
      for (TrainedTime time : one.trained().times()) {
        if (lapse != null) {
          countBoth(2, membership, lapse, time.from().minusDays(1), one.persons());
        }
        countBoth(1, membership, time.from(), time.lastDay(), one.persons());
        lapse = time.lastDay() == null ? null : time.lastDay().plusDays(1);
      }
      if (lapse != null) {
        countBoth(2, membership, lapse, null, one.persons());
      }
    }

    /** Counts the days that lie in the membership and from the one day to the other. */
    private void countBoth(
        int what, TrainedTime membership, LocalDate from, @Nullable LocalDate to, int persons) {
      LocalDate first = from.isAfter(membership.from()) ? from : membership.from();
      LocalDate last = earlier(to, membership.lastDay());
      if (last == null || !last.isBefore(first)) {
        count(what, new TrainedTime(first, last), persons);
      }
    }

    private void count(int what, TrainedTime time, int persons) {
      at(time.from())[what] += persons;
      if (time.lastDay() != null) {
        at(time.lastDay().plusDays(1))[what] -= persons;
      }
    }

    private int[] at(LocalDate day) {
      return changes.computeIfAbsent(day, none -> new int[3]);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
      return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    NavigableMap<LocalDate, TrainingStatus> statuses() {
      NavigableMap<LocalDate, TrainingStatus> statuses = new TreeMap<>();
      TrainingStatus last = TrainingStatus.UNKNOWN;
      int[] sum = new int[3];
      for (Map.Entry<LocalDate, int[]> turn : changes.entrySet()) {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += turn.getValue()[i];
        }
        TrainingStatus status = new TrainingStatus(sum[0], sum[1], sum[2]);
        if (!status.equals(last)) {
          statuses.put(turn.getKey(), status);
          last = status;
        }
      }
      return statuses;
    }
  }
}
