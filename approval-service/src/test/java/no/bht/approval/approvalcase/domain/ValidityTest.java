package no.bht.approval.approvalcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 2031-03-08",
    "2026-01-01, 2030-12-31",
    "2027-03-01, 2032-02-29",
    "2028-02-28, 2033-02-27",
    "2028-02-29, 2033-02-28",
    "2028-03-01, 2033-02-28"
  })
  void five_years_end_on_the_day_before_the_same_date(LocalDate from, LocalDate to) {
    assertThat(Validity.ofYears(from, 5)).isEqualTo(new Validity(from, to));
  }

  @Test
  void both_ends_are_within() {
    Validity validity = Validity.ofYears(LocalDate.of(2026, 3, 9), 5);
    assertThat(validity.contains(LocalDate.of(2026, 3, 8))).isFalse();
    assertThat(validity.contains(LocalDate.of(2026, 3, 9))).isTrue();
    assertThat(validity.contains(LocalDate.of(2031, 3, 8))).isTrue();
    assertThat(validity.contains(LocalDate.of(2031, 3, 9))).isFalse();
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 3, 9);
    assertThat(new Validity(day, day).contains(day)).isTrue();
    assertThatThrownBy(() -> new Validity(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
