package no.bht.employerregistry.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.employerregistry.coverage.domain.Counted;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.coverage.domain.SizeBand;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an analyst is told, and what can be made of it. */
class GroupsTest {

  @Test
  void a_group_with_four_in_any_standing_is_held_back_and_five_is_told() {
    Groups groups =
        groups(
            By.COUNTY,
            List.of(
                affiliated("03", null, 20),
                obliged("03", null, 4),
                affiliated("46", null, 20),
                obliged("46", null, 5),
                affiliated("50", null, 90),
                obliged("50", null, 10),
                affiliated("11", null, 30)));

    assertThat(heldKeys(groups)).containsExactly("03", "46");
    assertThat(groups.isTold(groups.total())).isTrue();
  }

  @Test
  void a_plan_that_four_lack_is_a_small_number_too() {
    Counted most = new Counted("03", null, null, 1, 1, 1, 1, 1, 1, true, 40, 0);
    Counted four = new Counted("03", null, null, 1, 1, 1, 1, 0, 1, true, 4, 0);
    Groups groups =
        Groups.of(
            By.COUNTY, Row.total(rows(List.of(most, four))), rows(List.of(most, four)), false);

    assertThat(groups.held()).isNotEmpty();
  }

  @Test
  void figures_add_up_and_are_told_whole_to_who_sees_everything() {
    Counted approved = new Counted("03", null, null, 1, 1, 1, 1, 1, 0, true, 3, 30);
    Counted without = new Counted("03", null, null, 1, 0, 1, 0, 0, 0, false, 2, 0);
    Counted other = new Counted("03", null, null, 0, 0, 1, 1, 1, 1, true, 7, 70);
    Row row = rows(List.of(approved, without, other)).getFirst();

    assertThat(row.get(Figure.OBLIGED)).isEqualTo(5);
    assertThat(row.get(Figure.OBLIGED_AFFILIATED)).isEqualTo(3);
    assertThat(row.get(Figure.OBLIGED_PROVIDER_NOT_APPROVED)).isEqualTo(2);
    assertThat(row.get(Figure.AFFILIATED)).isEqualTo(10);
    assertThat(row.get(Figure.BY_LIST)).isEqualTo(3);
    assertThat(row.get(Figure.OBLIGED_WITH_PLAN)).isEqualTo(3);
    assertThat(row.get(Figure.OBLIGED_WITH_ANNUAL_REPORT)).isZero();
    assertThat(row.get(Figure.EMPLOYEES_IN_AFFILIATED)).isEqualTo(100);
    assertThat(Groups.of(By.COUNTY, row, List.of(row), true).held()).isEmpty();
  }

  /** Tables of counties and of their municipalities: no small number comes out of both together. */
  @Test
  void no_small_number_is_the_difference_of_a_table_and_a_finer_one() {
    Random random = new Random(11);
    for (int world = 0; world < 400; world++) {
      List<Counted> units = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(12); i++) {
        String county = "" + (10 + random.nextInt(4));
        String municipality = county + (10 + i);
        units.add(obliged(municipality, county, 1 + random.nextInt(9)));
        units.add(affiliated(municipality, county, 1 + random.nextInt(60)));
      }
      Groups fine = groups(By.MUNICIPALITY, units);
      Groups coarse =
          groups(By.COUNTY, units.stream().map(unit -> renamed(unit, unit.partOf())).toList());
      assertNothingSmall(coarse.rows(), coarse.held(), coarse.total());
      Map<String, List<Row>> byCounty =
          fine.rows().stream()
              .collect(Collectors.groupingBy(Row::partOf, TreeMap::new, Collectors.toList()));
      for (Row county : coarse.rows()) {
        List<Row> parts = byCounty.getOrDefault(county.key(), List.of());
        if (coarse.isTold(county)) {
          assertNothingSmall(parts, fine.held(), county);
        } else {
          assertThat(fine.held()).containsAll(parts);
        }
      }
    }
  }

  /** The classes of 2016 and 2023 cross at 50–109 and 50–99; nobody finds who has 100 to 109. */
  @Test
  void no_small_number_is_the_difference_of_the_two_sets_of_size_classes() {
    Random random = new Random(13);
    for (int world = 0; world < 400; world++) {
      List<Counted> units = new ArrayList<>();
      for (SizeBand band : SizeBand.values()) {
        units.add(affiliated(band.name(), null, 1 + random.nextInt(60)));
        units.add(obliged(band.name(), null, 1 + random.nextInt(8)));
      }
      Groups of2016 = groups(By.SIZE, units);
      Groups of2023 = groups(By.SIZE_2023, units);
      assertNothingSmall(of2016.rows(), of2016.held(), of2016.total());
      assertNothingSmall(of2023.rows(), of2023.held(), of2023.total());
      assertThat(difference(of2016, "50-109", of2023, "50-99")).noneMatch(SmallCells::isSmall);
      assertThat(difference(of2023, "100+", of2016, "110+")).noneMatch(SmallCells::isSmall);
      assertThat(difference(of2023, "1-4", of2016, "1")).noneMatch(SmallCells::isSmall);
      assertThat(difference(of2023, "1-4", of2016, "2-4")).noneMatch(SmallCells::isSmall);
    }
  }

  private static List<Long> difference(Groups more, String whole, Groups less, String part) {
    return Stream.of(more.of(whole))
        .flatMap(found -> found.stream())
        .filter(more::isTold)
        .flatMap(
            found ->
                less.of(part).filter(less::isTold).stream()
                    .flatMap(
                        taken ->
                            IntStream.range(0, found.parts().size())
                                .mapToObj(i -> found.parts().get(i) - taken.parts().get(i))))
        .toList();
  }

  private static void assertNothingSmall(Collection<Row> rows, Set<Row> held, @Nullable Row total) {
    List<Row> told = rows.stream().filter(row -> !held.contains(row)).toList();
    told.forEach(row -> assertThat(row.parts()).noneMatch(SmallCells::isSmall));
    if (total != null && !told.isEmpty() && !held.contains(total)) {
      for (int i = 0; i < total.parts().size(); i++) {
        int part = i;
        long left =
            total.parts().get(i) - told.stream().mapToLong(row -> row.parts().get(part)).sum();
        assertThat(SmallCells.isSmall(left)).as("%s of %s", left, rows).isFalse();
      }
    }
  }

  private static Groups groups(By by, List<Counted> units) {
    List<Row> rows = rows(units);
    return Groups.of(by, Row.total(rows), rows, false);
  }

  private static List<Row> rows(List<Counted> units) {
    return Row.on(0, units);
  }

  private static List<String> heldKeys(Groups groups) {
    return groups.held().stream().map(Row::key).sorted().toList();
  }

  private static Counted renamed(Counted unit, @Nullable String key) {
    return new Counted(
        key,
        null,
        null,
        unit.obliged(),
        unit.listed(),
        unit.affiliated(),
        unit.approved(),
        unit.planned(),
        unit.reported(),
        unit.staffed(),
        unit.units(),
        unit.employees());
  }

  /** Obliged by the list, without affiliation, plan and report. */
  private static Counted obliged(String key, @Nullable String partOf, int units) {
    return new Counted(key, partOf, null, 1, 1, 0, 0, 0, 0, true, units, 0);
  }

  private static Counted affiliated(String key, @Nullable String partOf, int units) {
    return new Counted(key, partOf, null, 1, 1, 1, 1, 1, 1, true, units, 0);
  }
}
