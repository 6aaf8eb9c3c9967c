package no.bht.supervision.candidateweights.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Act;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Adoption;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 1);
  private static final Weights SOME = Weights.named(Map.of("NO_PLAN", new Weight(1500, 1)));
  private static final WeightsVersion DRAFT = WeightsVersion.draft(2, SOME, "Because.", by("anne"));

  private static Act by(String who) {
    return new Act(who, Instant.parse("2026-11-23T09:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 300", "2, 600", "4, 1200", "5, 1500", "6, 1500", "2147483647, 1500"})
  void points_grow_in_proportion_up_to_the_most(int breaches, int hundredths) {
    Weights weights = Weights.named(Map.of("EARLIER_BREACHES", new Weight(1500, 5)));

    assertThat(weights.points(CandidateFact.EARLIER_BREACHES, breaches)).isEqualTo(hundredths);
    assertThat(weights.points(CandidateFact.EMPLOYEES, breaches)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"3615, 723", "3619, 723", "3620, 724", "10000, 2000"})
  void a_rate_is_kept_in_hundredths_of_a_per_cent_and_weighed_in_per_cent(int rate, int points) {
    Weights weights = Weights.named(Map.of("INDUSTRY_BREACH_RATE", new Weight(2000, 100)));

    assertThat(weights.points(CandidateFact.INDUSTRY_BREACH_RATE, rate)).isEqualTo(points);
  }

  @Property
  void more_of_a_fact_never_gives_fewer_points(
      @ForAll @IntRange(max = 100_000) int most,
      @ForAll @IntRange(min = 1, max = 1_000_000) int full,
      @ForAll @IntRange(max = 2_000_000) int value) {
    Weight weight = new Weight(most, full);

    assertThat(weight.of(value + 1, CandidateFact.Unit.COUNT))
        .isBetween(weight.of(value, CandidateFact.Unit.COUNT), most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NATIONALITY", "OWNER", "NAME", "ORGANISATION_FORM", "no_plan", "", "NO_PLAN "})
  void nothing_but_the_closed_list_is_weighed(String name) {
    assertThatThrownBy(() -> Weights.named(Map.of(name, new Weight(1, 1))))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.FactNotAllowed(name)));
  }

  @Test
  void weights_that_give_nobody_points_are_none() {
    refuses(() -> Weights.named(Map.of("NO_PLAN", new Weight(0, 1))), new Refusal.NothingWeighed());
  }

  @Test
  void another_than_who_wrote_them_adopts_from_today_or_later() {
    WeightsVersion adopted = DRAFT.adopt(new Adoption(TODAY, by("berit")), TODAY, LAST);

    assertThat(adopted.state()).isEqualTo(WeightsState.ADOPTED);
    refuses(
        () -> DRAFT.adopt(new Adoption(TODAY, by("anne")), TODAY, LAST),
        new Refusal.WeightsAdoptedByTheirAuthor());
    refuses(
        () -> DRAFT.adopt(new Adoption(TODAY.minusDays(1), by("berit")), TODAY, LAST),
        new Refusal.WeightsInThePast());
  }

  @Test
  void who_changes_a_draft_has_written_it() {
    WeightsVersion revised = DRAFT.revise(SOME, "Better.", by("berit"));

    refuses(
        () -> revised.adopt(new Adoption(TODAY, by("berit")), TODAY, LAST),
        new Refusal.WeightsAdoptedByTheirAuthor());
    assertThat(revised.adopt(new Adoption(TODAY, by("anne")), TODAY, LAST).version()).isEqualTo(2);
  }

  @Test
  void two_versions_never_begin_on_one_day() {
    refuses(
        () -> DRAFT.adopt(new Adoption(TODAY, by("berit")), TODAY, TODAY),
        new Refusal.WeightsOverlap(TODAY));
    assertThat(DRAFT.adopt(new Adoption(TODAY.plusDays(1), by("berit")), TODAY, TODAY).adoption())
        .isNotNull();
  }

  @Test
  void what_is_adopted_or_given_up_never_changes() {
    WeightsVersion adopted = DRAFT.adopt(new Adoption(TODAY, by("berit")), TODAY, LAST);

    for (WeightsVersion done : List.of(adopted, DRAFT.withdraw())) {
      assertThatThrownBy(() -> done.revise(SOME, "x", by("carl")))
          .isInstanceOf(CommandRefused.class);
      assertThatThrownBy(() -> done.adopt(new Adoption(TODAY, by("carl")), TODAY, LAST))
          .isInstanceOf(CommandRefused.class);
      assertThatThrownBy(done::withdraw).isInstanceOf(CommandRefused.class);
    }
  }

  @Test
  void the_readme_shows_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```mermaid\n" + WeightsState.STEPS.diagram() + "```");
  }

  private static void refuses(ThrowingCallable command, Refusal why) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
