package no.bht.acceptance.demonstration.data;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Chance from a fixed seed: the same every time. Each purpose has a stream of its own. */
public final class Chance {
  private static final long SEED = 20_260_101L;

  private final SplittableRandom random;

  private Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The stream of one purpose; others do not disturb it. */
  public static Chance of(String purpose) {
    return new Chance(SEED * 31 + purpose.hashCode());
  }

  /** From {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  public boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of them, each as likely as its weight says. */
  public <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
    int left = random.nextInt(choices.stream().mapToInt(weight).sum());
    for (T choice : choices) {
      left -= weight.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    throw new IllegalStateException("The weights add up to more than their sum");
  }
}
