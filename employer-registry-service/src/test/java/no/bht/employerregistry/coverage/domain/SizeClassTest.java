package no.bht.employerregistry.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 1, 1-4",
    "2, 2-4, 1-4",
    "4, 2-4, 1-4",
    "5, 5-9, 5-9",
    "9, 5-9, 5-9",
    "10, 10-19, 10-49",
    "19, 10-19, 10-49",
    "20, 20-29, 10-49",
    "29, 20-29, 10-49",
    "30, 30-49, 10-49",
    "49, 30-49, 10-49",
    "50, 50-109, 50-99",
    "99, 50-109, 50-99",
    "100, 50-109, 100+",
    "109, 50-109, 100+",
    "110, 110+, 100+",
    "2500, 110+, 100+"
  })
  void both_sides_of_every_edge(int employees, String of2016, String of2023) {
    assertThat(classOf(SizeClass.OF_2016, employees)).containsExactly(of2016);
    assertThat(classOf(SizeClass.OF_2023, employees)).containsExactly(of2023);
  }

  @Test
  void every_band_is_in_one_class_of_each_set_and_each_edge_is_a_bands() {
    for (List<SizeClass> set : List.of(SizeClass.OF_2016, SizeClass.OF_2023)) {
      assertThat(set.stream().flatMap(size -> size.bands().stream()))
          .containsExactlyInAnyOrder(SizeBand.values());
      assertThat(set).extracting(SizeClass::from).allMatch(SizeClassTest::beginsABand);
    }
  }

  @Test
  void what_is_withheld_or_not_registered_is_a_class_of_its_own() {
    assertThat(SizeClass.find("WITHHELD_0_TO_4").orElseThrow().bands())
        .isEqualTo(EnumSet.of(SizeBand.WITHHELD_0_TO_4));
    assertThat(SizeClass.find("NOT_REGISTERED").orElseThrow().bands())
        .isEqualTo(Set.of(SizeBand.NOT_REGISTERED));
    assertThat(SizeClass.find("50-99")).isEmpty();
  }

  private static boolean beginsABand(Integer from) {
    return from == null
        || Arrays.stream(SizeBand.values()).anyMatch(band -> band.from() == from.intValue());
  }

  private static List<String> classOf(List<SizeClass> set, int employees) {
    return set.stream()
        .filter(size -> size.bands().contains(SizeBand.of(employees)))
        .map(SizeClass::code)
        .toList();
  }
}
