package no.bht.training.statistics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A share as it is told: without numbers when one of them is below five.
 *
 * @param share of the staff, from 0 to 1 with three decimals; null without staff or numbers
 */
public record ToldShare(
    LocalDate day,
    String group,
    @Nullable Integer staff,
    @Nullable Integer trained,
    @Nullable BigDecimal share,
    boolean suppressed) {

  /**
   * Tells what may be told. When just one group of a day is held back, so is the next smallest: the
   * one could else be computed from the total and the others.
   */
  public static List<ToldShare> of(Collection<Share> shares) {
    Map<LocalDate, List<Share>> days =
        shares.stream()
            .collect(Collectors.groupingBy(Share::day, TreeMap::new, Collectors.toList()));
    List<ToldShare> told = new ArrayList<>();
    for (List<Share> groups : days.values()) {
      Set<Share> held = heldBack(groups);
      groups.stream()
          .sorted(Comparator.comparing(Share::group))
          .forEach(share -> told.add(held.contains(share) ? heldBack(share) : told(share)));
    }
    return told;
  }

  private static Set<Share> heldBack(List<Share> groups) {
    Set<Share> held =
        groups.stream().filter(Share::isSmall).collect(Collectors.toCollection(HashSet::new));
    if (held.size() == 1) {
      groups.stream()
          .filter(share -> !held.contains(share) && share.staff() > 0)
          .min(Comparator.comparingInt(Share::staff).thenComparing(Share::group))
          .ifPresent(held::add);
    }
    return held;
  }

  private static ToldShare heldBack(Share share) {
    return new ToldShare(share.day(), share.group(), null, null, null, true);
  }

  private static ToldShare told(Share share) {
    BigDecimal ratio =
        share.staff() == 0
            ? null
            : BigDecimal.valueOf(share.trained())
                .divide(BigDecimal.valueOf(share.staff()), 3, RoundingMode.HALF_UP);
    return new ToldShare(share.day(), share.group(), share.staff(), share.trained(), ratio, false);
  }
}
