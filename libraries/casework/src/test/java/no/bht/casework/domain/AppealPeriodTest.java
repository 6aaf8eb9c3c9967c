package no.bht.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-06, 2026-10-27",
    "2026-12-03, 2026-12-24", // Christmas Eve is an ordinary day
    "2026-12-11, 2027-01-04", // New Year's Day is a Friday
    "2027-03-04, 2027-03-30", // Maundy Thursday
  })
  void it_is_three_weeks_and_ends_on_a_working_day(LocalDate start, LocalDate lastDay) {
    assertThat(AppealPeriod.lastDay(start)).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    // Two minutes before and after midnight in Oslo
    "2026-10-06T21:58:00Z, 2026-10-06T21:59:00Z, 2026-10-27",
    "2026-10-06T21:58:00Z, 2026-10-06T22:00:00Z, 2026-10-28",
    "2026-10-06T22:00:00Z, 2026-10-06T21:58:00Z, 2026-10-28",
  })
  void it_runs_from_the_later_of_available_and_notice_sent(
      Instant available, Instant noticeSent, LocalDate lastDay) {
    assertThat(AppealPeriod.lastDay(available, noticeSent)).isEqualTo(lastDay);
  }

  @Test
  void the_appeal_body_is_above_the_body_that_decides() {
    assertThat(DecidingBody.LOCAL_OFFICE.appealBody()).isEqualTo(AppealBody.DIRECTORATE);
    assertThat(DecidingBody.DIRECTORATE.appealBody()).isEqualTo(AppealBody.MINISTRY);
  }
}
