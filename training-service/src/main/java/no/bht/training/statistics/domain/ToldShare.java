package no.bht.training.statistics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.platform.statistics.SmallCells;
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

  /** Tells what may be told. */
  public static List<ToldShare> of(Collection<Share> shares) {
    return of(shares, List.of());
  }

  /**
   * Tells what may be told beside a coarser table: where that holds a group back, so are all its
   * parts.
   */
  public static List<ToldShare> of(Collection<Share> shares, Collection<ToldShare> coarser) {
    return shares.stream()
        .collect(Collectors.groupingBy(Share::day, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(day -> told(day.getValue(), heldOn(day.getKey(), coarser)))
        .toList();
  }

  private static Set<String> heldOn(LocalDate day, Collection<ToldShare> told) {
    return told.stream()
        .filter(share -> share.suppressed() && share.day().equals(day))
        .map(ToldShare::group)
        .collect(Collectors.toSet());
  }

  private static Stream<ToldShare> told(List<Share> groups, Set<String> heldWhole) {
    Set<Share> held = new HashSet<>();
    groups.stream()
        .collect(Collectors.groupingBy(Share::within))
        .forEach(
            (within, parts) -> held.addAll(heldWhole.contains(within) ? parts : heldBack(parts)));
    return groups.stream()
        .sorted(Comparator.comparing(Share::group))
        .map(share -> held.contains(share) ? heldBack(share) : told(share));
  }

  private static Set<Share> heldBack(List<Share> groups) {
    return SmallCells.heldBack(groups.stream().map(Share::parts).toList()).stream()
        .map(groups::get)
        .collect(Collectors.toSet());
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
