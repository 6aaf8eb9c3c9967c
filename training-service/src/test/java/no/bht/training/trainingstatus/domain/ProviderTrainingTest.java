package no.bht.training.trainingstatus.domain;

import static no.bht.training.trainingstatus.domain.TrainedTimes.NEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProviderTrainingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void without_a_roster_nothing_is_known() {
    ProviderTraining nobody = new ProviderTraining(List.of());

    assertThat(nobody.on(DAY).kind()).isEqualTo(TrainingStatus.Kind.UNKNOWN);
    assertThat(nobody.since(DAY)).isNull();
    assertThat(nobody.nextTurn(DAY)).isNull();
  }

  @Test
  void a_member_counts_from_the_first_day_to_the_last() {
    ProviderTraining one =
        new ProviderTraining(List.of(staff(DAY, DAY.plusDays(9), DAY.minusYears(1))));

    assertThat(one.on(DAY.minusDays(1)).kind()).isEqualTo(TrainingStatus.Kind.UNKNOWN);
    assertThat(one.on(DAY).kind()).isEqualTo(TrainingStatus.Kind.COMPLETE);
    assertThat(one.on(DAY.plusDays(9)).kind()).isEqualTo(TrainingStatus.Kind.COMPLETE);
    assertThat(one.on(DAY.plusDays(10)).kind()).isEqualTo(TrainingStatus.Kind.UNKNOWN);
  }

  @Test
  void a_person_is_trained_from_the_day_of_completion() {
    ProviderTraining two =
        new ProviderTraining(
            List.of(staff(DAY.minusYears(1), null, DAY), staff(DAY.minusYears(1), null, null)));

    assertThat(two.on(DAY.minusDays(1))).isEqualTo(new TrainingStatus(2, 0));
    assertThat(two.on(DAY)).isEqualTo(new TrainingStatus(2, 1));
    assertThat(two.on(DAY.minusDays(1)).kind()).isEqualTo(TrainingStatus.Kind.NONE);
    assertThat(two.on(DAY).kind()).isEqualTo(TrainingStatus.Kind.PARTLY);
  }

  @Test
  void since_is_the_first_day_with_the_same_word_though_numbers_changed() {
    ProviderTraining three =
        new ProviderTraining(
            List.of(
                staff(DAY.minusYears(1), null, DAY.minusDays(30)),
                staff(DAY.minusYears(1), null, DAY.minusDays(10)),
                staff(DAY.minusYears(1), null, null)));

    assertThat(three.on(DAY)).isEqualTo(new TrainingStatus(3, 2));
    assertThat(three.since(DAY)).isEqualTo(DAY.minusDays(30));
  }

  @Test
  void the_next_turn_is_the_day_after_the_last_one() {
    ProviderTraining one =
        new ProviderTraining(List.of(staff(DAY.minusYears(1), DAY.plusDays(5), null)));

    assertThat(one.nextTurn(DAY)).isEqualTo(DAY.plusDays(6));
    assertThat(one.nextTurn(DAY.plusDays(6))).isNull();
  }

  @Test
  void who_was_trained_and_is_not_any_longer_has_lapsed_from_the_day_after() {
    TrainedTimes aYear = trained(DAY.minusYears(1), DAY.minusDays(1));
    ProviderTraining two =
        new ProviderTraining(
            List.of(
                new StaffTraining(DAY.minusYears(2), null, aYear),
                staff(DAY.minusYears(2), null, DAY.minusYears(2))));

    assertThat(two.on(DAY.minusDays(1)).kind()).isEqualTo(TrainingStatus.Kind.COMPLETE);
    assertThat(two.on(DAY)).isEqualTo(new TrainingStatus(2, 1, 1));
    assertThat(two.on(DAY).kind()).isEqualTo(TrainingStatus.Kind.LAPSED);
    assertThat(two.on(DAY.minusYears(1).minusDays(1)).kind()).isEqualTo(TrainingStatus.Kind.PARTLY);
  }

  @Test
  void who_is_trained_again_has_lapsed_only_in_between() {
    TrainedTimes twice = TrainedTimes.parse("2025-01-01/2025-12-31,2026-02-01/");
    ProviderTraining one =
        new ProviderTraining(List.of(new StaffTraining(DAY.minusYears(3), null, twice)));

    assertThat(one.turns())
        .containsExactly(
            entry(DAY.minusYears(3), new TrainingStatus(1, 0)),
            entry(LocalDate.of(2025, 1, 1), new TrainingStatus(1, 1)),
            entry(LocalDate.of(2026, 1, 1), new TrainingStatus(1, 0, 1)),
            entry(LocalDate.of(2026, 2, 1), new TrainingStatus(1, 1)));
  }

  @Test
  void members_who_are_alike_count_as_many_as_they_are() {
    ProviderTraining many =
        new ProviderTraining(List.of(new StaffTraining(DAY, null, trained(DAY, null), 50_000)));

    assertThat(many.on(DAY)).isEqualTo(new TrainingStatus(50_000, 50_000));
  }

  private static StaffTraining staff(
      LocalDate from, @Nullable LocalDate lastDay, @Nullable LocalDate trainedOn) {
    return new StaffTraining(from, lastDay, trained(trainedOn, null));
  }

  private static TrainedTimes trained(@Nullable LocalDate from, @Nullable LocalDate lastDay) {
    return from == null ? NEVER : new TrainedTimes(List.of(new TrainedTime(from, lastDay)));
  }
}
