package no.bht.acceptance.demonstration.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The employers: as many sub-units of each industry as its table says, in groups of all sizes. */
final class OrdinaryUnits {
  /** From this many sub-units on a group is large, with many employees in each. */
  private static final int LARGE = 6;

  private final UnitMaker maker;
  private final Chance chance;

  OrdinaryUnits(UnitMaker maker, Chance chance) {
    this.maker = maker;
    this.chance = chance;
  }

  List<SubUnit> all() {
    return Industry.all().stream()
        .map(Industry::section)
        .distinct()
        .sorted()
        .flatMap(section -> ofSection(section).stream())
        .toList();
  }

  private List<SubUnit> ofSection(String section) {
    List<Industry> slots =
        Industry.all().stream()
            .filter(industry -> industry.section().equals(section))
            .flatMap(industry -> Collections.nCopies(industry.units(), industry).stream())
            .toList();
    List<SubUnit> made = new ArrayList<>();
    while (made.size() < slots.size()) {
      int end = Math.min(slots.size(), made.size() + groupSize());
      made.addAll(group(slots.subList(made.size(), end)));
    }
    return made;
  }

  private int groupSize() {
    int drawn = chance.between(1, 100);
    if (drawn <= 30) {
      return 1;
    }
    if (drawn <= 55) {
      return 2;
    }
    return drawn <= 83 ? chance.between(3, 5) : chance.between(LARGE, 12);
  }

  private List<SubUnit> group(List<Industry> industries) {
    boolean large = industries.size() >= LARGE;
    Municipality home = Municipality.any(chance);
    Supplier<Employees> size =
        () -> large ? Employees.of(chance.between(20, 220)) : Employees.any(chance);
    List<UnitMaker.Part> parts =
        Stream.concat(
                Stream.of(new UnitMaker.Part(industries.getFirst(), size.get(), home)),
                industries.stream()
                    .skip(1)
                    .map(it -> new UnitMaker.Part(it, size.get(), near(home))))
            .toList();
    return maker.group(LegalForm.usualIn(industries.getFirst(), large, chance), parts);
  }

  private Municipality near(Municipality home) {
    return chance.percent(70) ? home : Municipality.any(chance);
  }
}
