package no.bht.supervision.candidateweights.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.bht.supervision.candidateweights.domain.WeightsState.Command;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A version of the weights through its life. One drafts it; another, who has not written what
 * stands in it, adopts it from a day. From then on it is never changed; a later version takes over
 * from it on its own day.
 *
 * @param change number of changes, for If-Match
 * @param grounds why the weights are as they are
 * @param drafted who wrote what stands in it now
 */
public record WeightsVersion(
    int version,
    WeightsState state,
    long change,
    Weights weights,
    String grounds,
    Act drafted,
    @Nullable Adoption adoption) {

  /** Who did it, and when. */
  public record Act(String by, Instant at) {}

  /**
   * @param from first day on which it counts
   */
  public record Adoption(LocalDate from, Act act) {}

  public static WeightsVersion draft(int version, Weights weights, String grounds, Act act) {
    return new WeightsVersion(version, WeightsState.DRAFT, 0, weights, grounds, act, null);
  }

  /**
   * @throws CommandRefused if it is no draft any more
   */
  public WeightsVersion revise(Weights revised, String why, Act act) {
    return new WeightsVersion(version, after(Command.REVISE), change + 1, revised, why, act, null);
  }

  /**
   * @param last first day of the version adopted last
   * @throws CommandRefused if it is no draft any more, the same person wrote it, the day is past,
   *     or another version begins on that day or later
   */
  public WeightsVersion adopt(Adoption decided, LocalDate today, LocalDate last) {
    WeightsState next = after(Command.ADOPT);
    CommandRefused.when(
        decided.act().by().equals(drafted.by()), new Refusal.WeightsAdoptedByTheirAuthor());
    CommandRefused.when(decided.from().isBefore(today), new Refusal.WeightsInThePast());
    CommandRefused.when(!decided.from().isAfter(last), new Refusal.WeightsOverlap(last));
    return new WeightsVersion(version, next, change + 1, weights, grounds, drafted, decided);
  }

  /**
   * @throws CommandRefused if it is no draft any more
   */
  public WeightsVersion withdraw() {
    return new WeightsVersion(
        version, after(Command.WITHDRAW), change + 1, weights, grounds, drafted, null);
  }

  private WeightsState after(Command command) {
    return WeightsState.STEPS
        .after(state, command)
        .orElseThrow(
            () -> new CommandRefused(new Refusal.StepNotAllowed(state.name(), command.name())));
  }
}
