package no.bht.acceptance.demonstration.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The made-up register of units, the same every time: what a person would find in the national
 * register of units (Enhetsregisteret), in small.
 *
 * @param mainUnits by number
 * @param subUnits by number
 * @param providerStaff how many work for each main unit that is a provider for others, by number
 */
public record DemonstrationRegister(
    List<MainUnit> mainUnits, List<SubUnit> subUnits, Map<String, Integer> providerStaff) {

  public DemonstrationRegister {
    mainUnits = List.copyOf(mainUnits);
    subUnits = List.copyOf(subUnits);
    providerStaff = Map.copyOf(providerStaff);
  }

  /** Makes it. */
  public static DemonstrationRegister generate() {
    Chance chance = Chance.of("register");
    UnitMaker maker = new UnitMaker(chance);
    List<SubUnit> subUnits = new ArrayList<>(new OrdinaryUnits(maker, chance).all());
    Map<String, Integer> providerStaff = new TreeMap<>();
    subUnits.addAll(new ProviderUnits(maker, chance).all(providerStaff));
    return new DemonstrationRegister(
        subUnits.stream()
            .map(SubUnit::mainUnit)
            .distinct()
            .sorted(Comparator.comparing(MainUnit::number))
            .toList(),
        subUnits.stream().sorted(Comparator.comparing(SubUnit::number)).toList(),
        providerStaff);
  }

  /** The sub-units of a main unit, by number. */
  public List<SubUnit> subUnitsOf(MainUnit mainUnit) {
    return subUnits.stream()
        .filter(unit -> unit.mainUnit().number().equals(mainUnit.number()))
        .toList();
  }
}
