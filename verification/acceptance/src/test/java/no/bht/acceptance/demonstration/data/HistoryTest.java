package no.bht.acceptance.demonstration.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final DemonstrationRegister REGISTER = DemonstrationRegister.generate();
  private static final History HISTORY = History.of(REGISTER);

  @Test
  void it_is_the_same_every_time() {
    assertThat(History.of(DemonstrationRegister.generate())).isEqualTo(HISTORY);
  }

  @Test
  void every_fate_befalls_some_provider_and_most_are_approved() {
    assertThat(HISTORY.providers()).extracting(ProviderStory::fate).contains(Fate.values());
    assertThat(HISTORY.providers())
        .filteredOn(story -> story.fate().approved())
        .hasSizeBetween(145, 155);
  }

  @Test
  void more_than_2000_employers_are_affiliated_and_all_are_in_the_register() {
    List<String> numbers = REGISTER.subUnits().stream().map(SubUnit::number).toList();
    List<String> mainNumbers = REGISTER.mainUnits().stream().map(MainUnit::number).toList();
    assertThat(HISTORY.affiliations().stream().map(PlannedAffiliation::employer).distinct())
        .hasSizeGreaterThan(2_000)
        .allMatch(employer -> numbers.contains(employer) || mainNumbers.contains(employer));
  }

  @Test
  void an_affiliation_begins_after_the_provider_is_approved_and_ends_after_it_began() {
    assertThat(HISTORY.affiliations())
        .allMatch(it -> it.provider().fate().approved())
        .allMatch(it -> it.starts() > it.provider().decided())
        .allMatch(it -> it.ends().isEmpty() || it.ends().getAsInt() > it.starts());
  }

  @Test
  void inspections_come_in_every_year_and_about_half_find_a_breach() {
    List<PlannedInspection> ofEmployers =
        HISTORY.inspections().stream().filter(it -> !it.ofProvider()).toList();
    assertThat(ofEmployers.stream().map(it -> Mornings.day(it.answered()).getYear()).distinct())
        .containsExactlyInAnyOrder(2023, 2024, 2025, 2026);
    long withBreach = ofEmployers.stream().filter(it -> it.breaches().containsValue(true)).count();
    assertThat(withBreach * 100 / ofEmployers.size()).isBetween(40L, 56L);
  }

  @Test
  void two_days_a_month_are_played_none_of_them_in_a_weekend() {
    assertThat(Mornings.all()).isSorted().doesNotHaveDuplicates();
    assertThat(Mornings.all()).allMatch(day -> day.getDayOfWeek().getValue() <= 5);
  }
}
