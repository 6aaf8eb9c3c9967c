package no.bht.training.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.bht.training.domain.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-31, 2026-01-31, ,           true",
    "2026-01-01, 2026-01-31, 2026-02-01, ,           false",
    "2026-01-01, ,           2030-01-01, ,           true",
    "2026-02-01, ,           2026-01-01, 2026-01-31, false",
    "2026-02-01, ,           2026-01-01, 2026-02-01, true"
  })
  void two_periods_overlap_when_they_share_a_day(
      LocalDate from,
      @Nullable LocalDate lastDay,
      LocalDate otherFrom,
      @Nullable LocalDate otherLastDay,
      boolean overlaps) {
    MembershipPeriod one = new MembershipPeriod(from, lastDay);
    MembershipPeriod other = new MembershipPeriod(otherFrom, otherLastDay);

    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
  }

  @Test
  void a_membership_may_last_one_day_and_not_less() {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThat(new MembershipPeriod(day, day).includes(day)).isTrue();
    assertThatThrownBy(() -> new MembershipPeriod(day, day.minusDays(1)))
        .isInstanceOf(CommandRefused.class);
  }
}
