package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes a main unit with its sub-units. */
final class UnitMaker {
  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 2, 20);
  private static final int DAYS = 10_000;

  private final Chance chance;
  private final OrganisationNumbers numbers;
  private final Names names;

  UnitMaker(Chance chance) {
    this.chance = chance;
    numbers = new OrganisationNumbers(chance);
    names = new Names(chance);
  }

  /** What is settled of a sub-unit before it is made. */
  record Part(Industry industry, Employees employees, Municipality municipality) {}

  /** The sub-units; each knows the main unit. */
  List<SubUnit> group(LegalForm form, List<Part> parts) {
    Part first = parts.getFirst();
    LocalDate registeredOn = FIRST_DAY.plusDays(chance.between(0, DAYS));
    MainUnit main =
        new MainUnit(
            numbers.next(),
            names.of(first.industry().trade(), form),
            form,
            first.industry(),
            Employees.together(parts.stream().map(Part::employees).toList()),
            new Location(names.street(), first.municipality()),
            registeredOn,
            chance.between(1, 200) == 1);
    List<SubUnit> made = new ArrayList<>();
    for (Part part : parts) {
      made.add(subUnit(main, part, made.size() + 1));
    }
    return made;
  }

  private SubUnit subUnit(MainUnit main, Part part, int number) {
    return new SubUnit(
        numbers.next(),
        Names.ofSubUnit(main.name(), part.municipality().place(), number),
        main,
        part.industry(),
        chance.percent(3) ? chance.oneOf(Industry.all()) : null,
        chance.percent(2) ? Industry.ofHeadOffices() : null,
        part.employees(),
        LocalDate.of(2025, chance.between(1, 9), 11),
        new Location(names.street(), part.municipality()),
        main.registeredOn().plusDays(number == 1 ? 0 : chance.between(0, 400)));
  }
}
