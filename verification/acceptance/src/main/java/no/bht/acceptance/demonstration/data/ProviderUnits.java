package no.bht.acceptance.demonstration.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The providers that serve others (felles bedriftshelsetjenester), as units of the register: 98, of
 * the sizes published for 2023, the largest with a branch in every county.
 */
final class ProviderUnits {

  /** So many providers with so many persons on the staff, in so many branches. */
  private record SizeClass(int providers, int leastStaff, int mostStaff, int branches) {}

  private static final List<SizeClass> CLASSES =
      List.of(
          new SizeClass(11, 4, 4, 1),
          new SizeClass(44, 5, 10, 1),
          new SizeClass(19, 11, 20, 2),
          new SizeClass(16, 21, 35, 4),
          new SizeClass(5, 51, 60, 8),
          new SizeClass(3, 101, 105, 15));

  private final UnitMaker maker;
  private final Chance chance;

  ProviderUnits(UnitMaker maker, Chance chance) {
    this.maker = maker;
    this.chance = chance;
  }

  /**
   * @param staff takes how many work for each
   */
  List<SubUnit> all(Map<String, Integer> staff) {
    List<SubUnit> made = new ArrayList<>();
    for (SizeClass size : CLASSES) {
      for (int i = 0; i < size.providers(); i++) {
        int persons = chance.between(size.leastStaff(), size.mostStaff());
        List<SubUnit> branches = maker.group(LegalForm.AS, parts(size, persons));
        staff.put(branches.getFirst().mainUnit().number(), persons);
        made.addAll(branches);
      }
    }
    return made;
  }

  private List<UnitMaker.Part> parts(SizeClass size, int persons) {
    List<Municipality> places = places(size.branches());
    return IntStream.range(0, places.size())
        .mapToObj(
            branch ->
                new UnitMaker.Part(
                    Industry.ofProviders(),
                    Employees.of(share(persons, places.size(), branch)),
                    places.get(branch)))
        .toList();
  }

  /** The first branches take what does not divide. */
  private static int share(int persons, int branches, int branch) {
    return persons / branches + (branch < persons % branches ? 1 : 0);
  }

  private List<Municipality> places(int branches) {
    List<Municipality> counties = Municipality.oneOfEachCounty();
    if (branches == counties.size()) {
      return counties;
    }
    return Stream.generate(() -> Municipality.any(chance)).distinct().limit(branches).toList();
  }
}
