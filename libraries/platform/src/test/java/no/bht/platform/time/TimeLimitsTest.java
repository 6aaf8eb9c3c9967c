package no.bht.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {

  @ParameterizedTest(name = "{0} and {1} {2} is {3}")
  @CsvSource({
    "2026-10-06, 3, WEEKS,  2026-10-27",
    "2026-10-01, 14, DAYS,  2026-10-15",
    "2026-12-03, 3, WEEKS,  2026-12-24",
    "2026-12-11, 3, WEEKS,  2027-01-04",
    "2027-03-04, 3, WEEKS,  2027-03-30",
    "2027-04-15, 3, WEEKS,  2027-05-07",
    "2027-04-26, 3, WEEKS,  2027-05-18",
    "2026-11-30, 3, MONTHS, 2027-03-01",
    "2027-01-31, 1, MONTHS, 2027-03-01",
    "2024-02-29, 1, YEARS,  2025-02-28",
    "2022-02-28, 5, YEARS,  2027-03-01",
  })
  void a_limit_ends_as_the_courts_act_says(LocalDate start, int length, Unit unit, LocalDate end) {
    assertThat(unit.lastDay(start, length)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-24, 2027-03-24", // the day before Maundy Thursday
    "2027-03-25, 2027-03-30", // Maundy Thursday
    "2027-03-29, 2027-03-30", // Easter Monday
    "2026-12-24, 2026-12-24", // Christmas Eve is an ordinary day
    "2026-12-25, 2026-12-28", // Friday; Saturday the 26th and a Sunday follow
    "2026-12-31, 2026-12-31",
    "2026-10-03, 2026-10-05", // Saturday
    "2026-10-04, 2026-10-05", // Sunday
    "2027-05-17, 2027-05-18",
  })
  void a_day_rolls_forward_to_the_nearest_working_day(LocalDate day, LocalDate working) {
    assertThat(TimeLimits.nextWorkingDay(day)).isEqualTo(working);
  }

  @Test
  void a_limit_of_nothing_is_no_limit() {
    LocalDate start = LocalDate.of(2026, 10, 6);
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimits.days(start, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimits.weeks(start, -1));
  }

  @Property(tries = 500)
  void a_limit_ends_on_a_working_day_at_most_five_days_after_the_raw_end(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int days) {
    LocalDate end = TimeLimits.days(start, days);

    assertThat(TimeLimits.isWorkingDay(end)).isTrue();
    assertThat(end).isBetween(start.plusDays(days), start.plusDays(days + 5));
    assertThat(start.plusDays(days).datesUntil(end)).noneMatch(TimeLimits::isWorkingDay);
  }

  @Property(tries = 500)
  void weeks_end_as_seven_times_as_many_days_and_a_later_start_never_ends_earlier(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 52) int weeks) {
    assertThat(TimeLimits.weeks(start, weeks)).isEqualTo(TimeLimits.days(start, weeks * 7));
    assertThat(TimeLimits.weeks(start.plusDays(1), weeks))
        .isAfterOrEqualTo(TimeLimits.weeks(start, weeks));
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    long from = LocalDate.of(2010, 1, 1).toEpochDay();
    long to = LocalDate.of(2050, 12, 31).toEpochDay();
    return Arbitraries.longs().between(from, to).map(LocalDate::ofEpochDay);
  }

  @Test
  void the_holidays_are_those_of_the_published_list() throws IOException {
    Path list = publishedList();
    Set<LocalDate> published;
    try (var lines = Files.lines(list)) {
      published =
          lines
              .skip(1)
              .map(line -> LocalDate.parse(line.substring(0, 10)))
              .collect(Collectors.toSet());
    }

    Set<LocalDate> ours =
        LocalDate.of(2015, 1, 1)
            .datesUntil(LocalDate.of(2030, 1, 1))
            .filter(TimeLimits::isPublicHoliday)
            .collect(Collectors.toSet());

    assertThat(ours).isEqualTo(published);
  }

  private static Path publishedList() {
    String directory = System.getProperty("bht.test.real-data", "");
    Path list = Path.of(directory, "holidays", "public-holidays-2015-2029.csv");
    assumeTrue(
        !directory.isBlank() && Files.exists(list),
        "bht.test.real-data names no directory with the published list of public holidays");
    return list;
  }

  enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    LocalDate lastDay(LocalDate start, int length) {
      return switch (this) {
        case DAYS -> TimeLimits.days(start, length);
        case WEEKS -> TimeLimits.weeks(start, length);
        case MONTHS -> TimeLimits.months(start, length);
        case YEARS -> TimeLimits.years(start, length);
      };
    }
  }
}
