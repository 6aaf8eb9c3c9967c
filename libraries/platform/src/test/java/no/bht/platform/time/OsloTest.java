package no.bht.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OsloTest {

  @Test
  void a_day_begins_at_midnight_in_oslo() {
    LocalDate summerDay = LocalDate.of(2026, 7, 1);

    assertThat(Oslo.startOf(summerDay)).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
    assertThat(Oslo.dateOf(Instant.parse("2026-06-30T22:00:00Z"))).isEqualTo(summerDay);
    assertThat(Oslo.dateOf(Instant.parse("2026-06-30T21:59:59Z"))).isEqualTo("2026-06-30");
  }

  @Test
  void today_is_the_day_of_the_clock() {
    var clock = InstantSource.fixed(Instant.parse("2026-12-31T23:30:00Z"));

    assertThat(Oslo.today(clock)).isEqualTo("2027-01-01");
  }
}
