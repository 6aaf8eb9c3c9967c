package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a provider with their training: tells the status on any day. Nothing but what it is
 * made of counts, so the same roster and completions always give the same answer.
 */
public final class ProviderTraining {
  private final List<StaffTraining> staff;
  private final NavigableSet<LocalDate> turns;

  /** The staff, past and coming members too. */
  public ProviderTraining(Collection<StaffTraining> staff) {
    this.staff = List.copyOf(staff);
    this.turns = turnsOf(this.staff);
  }

  /** The status on a day. */
  public TrainingStatus on(LocalDate date) {
    List<StaffTraining> present = staff.stream().filter(one -> one.onStaff(date)).toList();
    long trained = present.stream().filter(one -> one.trained(date)).count();
    return new TrainingStatus(present.size(), (int) trained);
  }

  /**
   * First day of the unbroken time, up to the day, with the same status in one word; null: ever.
   */
  public @Nullable LocalDate since(LocalDate date) {
    TrainingStatus.Kind kind = on(date).kind();
    LocalDate since = turns.floor(date);
    while (since != null && on(since.minusDays(1)).kind() == kind) {
      since = turns.lower(since);
    }
    return since;
  }

  /** The first day after this one on which somebody joins, has left or is trained; null if none. */
  public @Nullable LocalDate nextTurn(LocalDate after) {
    return turns.higher(after);
  }

  private static NavigableSet<LocalDate> turnsOf(List<StaffTraining> staff) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    for (StaffTraining one : staff) {
      turns.add(one.from());
      if (one.lastDay() != null) {
        turns.add(one.lastDay().plusDays(1));
      }
      if (one.trainedOn() != null) {
        turns.add(one.trainedOn());
      }
    }
    return turns;
  }
}
