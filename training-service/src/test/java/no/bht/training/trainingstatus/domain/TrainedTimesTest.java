package no.bht.training.trainingstatus.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainedTimesTest {

  @Test
  void times_that_overlap_or_meet_are_one() {
    TrainedTimes times =
        TrainedTimes.parse("2025-06-01/2025-12-31,2025-01-01/2025-06-30,2026-01-01/2026-01-31");

    assertThat(times.times())
        .containsExactly(new TrainedTime(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 31)));
  }

  @Test
  void a_time_without_end_swallows_what_comes_later() {
    assertThat(TrainedTimes.parse("2025-01-01/,2025-03-01/2025-04-01").times())
        .containsExactly(new TrainedTime(LocalDate.of(2025, 1, 1), null));
  }

  @Test
  void a_day_between_keeps_them_apart() {
    TrainedTimes times = TrainedTimes.parse("2025-01-01/2025-01-31,2025-02-02/");

    assertThat(times.times()).hasSize(2);
    assertThat(times.include(LocalDate.of(2025, 1, 31))).isTrue();
    assertThat(times.include(LocalDate.of(2025, 2, 1))).isFalse();
    assertThat(times.lapsedSince(LocalDate.of(2025, 2, 1))).isEqualTo("2025-02-01");
    assertThat(times.lapsedSince(LocalDate.of(2025, 2, 2))).isNull();
    assertThat(times.lapsedOn(LocalDate.of(2024, 12, 31))).isFalse();
  }

  @Test
  void who_was_never_trained_has_not_lapsed() {
    assertThat(TrainedTimes.NEVER.lapsedOn(LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(TrainedTimes.NEVER.first()).isNull();
  }

  @Test
  void a_time_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainedTimes(List.of(new TrainedTime(day, day.minusDays(1)))));
  }
}
