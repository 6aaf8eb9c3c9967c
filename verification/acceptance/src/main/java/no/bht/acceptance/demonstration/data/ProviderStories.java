package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the providers apply and what becomes of them: most are approved in the first year. */
final class ProviderStories {
  private static final int FIRST_2024 = Mornings.stepOn(LocalDate.of(2024, 1, 1));
  private static final int FIRST_2025 = Mornings.stepOn(LocalDate.of(2025, 1, 1));
  private static final int FIRST_2026 = Mornings.stepOn(LocalDate.of(2026, 1, 1));
  private static final int SPRING_2026 = Mornings.stepOn(LocalDate.of(2026, 5, 1));

  private final Chance chance = Chance.of("provider stories");

  /**
   * One of each provider; the last is left open, so that it can be decided when all else is done.
   */
  List<ProviderStory> of(List<Provider> providers) {
    List<ProviderStory> stories = new ArrayList<>();
    for (Provider provider : providers) {
      boolean last = stories.size() == providers.size() - 1;
      Fate fate = last ? Fate.OPEN : fateOf(stories.size());
      stories.add(new ProviderStory(provider, fate, applies(fate)));
    }
    return List.copyOf(stories);
  }

  /** Every so many share an unusual fate; spread over the list, which is in the order of chance. */
  private static Fate fateOf(int place) {
    return switch (place % 38) {
      case 5 -> Fate.RAN_OUT;
      case 14 -> Fate.RENEWED;
      case 20 -> Fate.REFUSED;
      case 27 -> place < 38 ? Fate.RENEWAL_OPEN : Fate.OPEN;
      default -> Fate.APPROVED;
    };
  }

  private int applies(Fate fate) {
    return switch (fate) {
      case RAN_OUT, RENEWED -> chance.between(0, FIRST_2024 - 1);
      case RENEWAL_OPEN -> FIRST_2025 - 4 + chance.between(0, 2);
      case OPEN -> chance.between(FIRST_2026, SPRING_2026);
      case REFUSED -> chance.between(2, FIRST_2026);
      case APPROVED -> anyTime();
    };
  }

  private int anyTime() {
    int drawn = chance.between(1, 100);
    if (drawn <= 62) {
      return chance.between(0, FIRST_2024 - 1);
    }
    if (drawn <= 82) {
      return chance.between(FIRST_2024, FIRST_2025 - 1);
    }
    return drawn <= 94
        ? chance.between(FIRST_2025, FIRST_2026 - 1)
        : chance.between(FIRST_2026, SPRING_2026 - 2);
  }
}
