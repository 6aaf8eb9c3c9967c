package no.bht.acceptance.demonstration.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemonstrationRegisterTest {
  private static final DemonstrationRegister REGISTER = DemonstrationRegister.generate();

  @Test
  void it_is_the_same_every_time() {
    assertThat(DemonstrationRegister.generate()).isEqualTo(REGISTER);
  }

  @Test
  void it_holds_at_least_2000_sub_units_each_with_its_main_unit() {
    assertThat(REGISTER.subUnits()).hasSizeGreaterThanOrEqualTo(2_000);
    assertThat(REGISTER.mainUnits()).containsAll(mainUnitsNamed());
  }

  private static List<MainUnit> mainUnitsNamed() {
    return REGISTER.subUnits().stream().map(SubUnit::mainUnit).distinct().toList();
  }

  @Test
  void every_number_is_synthetic_valid_and_used_once() {
    List<String> numbers =
        Stream.concat(
                REGISTER.mainUnits().stream().map(MainUnit::number),
                REGISTER.subUnits().stream().map(SubUnit::number))
            .toList();
    assertThat(numbers).doesNotHaveDuplicates().allMatch(CheckDigits::isSyntheticOrganisation);
  }

  @Test
  void every_name_is_marked_as_made_up() {
    assertThat(REGISTER.mainUnits()).allMatch(unit -> unit.name().endsWith(" (DEMO)"));
    assertThat(REGISTER.subUnits()).allMatch(unit -> unit.name().endsWith(" (DEMO)"));
  }

  @Test
  void all_sections_of_the_classification_are_there_and_units_without_a_code() {
    assertThat(REGISTER.subUnits())
        .extracting(unit -> unit.industry().section())
        .contains("-")
        .contains("ABCDEFGHIJKLMNOPQRSTUV".split(""));
  }

  @Test
  void all_counties_have_units_and_branches_of_providers() {
    assertThat(REGISTER.subUnits().stream().map(DemonstrationRegisterTest::county).distinct())
        .hasSize(15);
    assertThat(
            REGISTER.subUnits().stream()
                .filter(unit -> unit.industry().equals(Industry.ofProviders()))
                .map(DemonstrationRegisterTest::county)
                .distinct())
        .hasSize(15);
  }

  private static String county(SubUnit unit) {
    return unit.location().municipality().countyNumber();
  }

  @Test
  void employees_come_in_all_three_states() {
    assertThat(REGISTER.subUnits())
        .extracting(SubUnit::employees)
        .hasAtLeastOneElementOfType(Employees.Exact.class)
        .hasAtLeastOneElementOfType(Employees.Hidden.class)
        .hasAtLeastOneElementOfType(Employees.NotRegistered.class);
  }

  @Test
  void a_printed_number_of_employees_is_five_or_more() {
    assertThat(
            REGISTER.subUnits().stream().flatMapToInt(unit -> unit.employees().printed().stream()))
        .allMatch(count -> count >= 5);
  }
}
