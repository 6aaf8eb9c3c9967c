package no.bht.supervision.coercivefine.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.bht.supervision.order.domain.Pause;
import no.bht.supervision.order.domain.Pauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccrualTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
  private static final BigDecimal AMOUNT = new BigDecimal("1000.50");

  @ParameterizedTest
  @CsvSource({
    "DAY,    2026-01-30, 0",
    "DAY,    2026-01-31, 1",
    "DAY,    2026-02-09, 10",
    "WEEK,   2026-02-05, 0",
    "WEEK,   2026-02-06, 1",
    "WEEK,   2026-02-12, 1",
    "WEEK,   2026-02-13, 2",
    "MONTH,  2026-02-26, 0",
    "MONTH,  2026-02-27, 1",
    "MONTH,  2026-03-29, 1",
    "MONTH,  2026-03-30, 2",
    "SINGLE, 2026-01-30, 0",
    "SINGLE, 2026-01-31, 1",
    "SINGLE, 2030-01-31, 1"
  })
  void what_has_accrued_by_the_end_of_a_day(FineForm form, LocalDate day, int times) {
    assertThat(running(form, null, Pauses.NONE).on(day)).isEqualByComparingTo(times(times));
  }

  @Test
  void the_day_of_compliance_costs_nothing_and_the_day_before_does() {
    LocalDate complied = FIRST.plusDays(5);
    Accrual accrual = running(FineForm.DAY, complied, Pauses.NONE);

    assertThat(accrual.on(complied.minusDays(1))).isEqualByComparingTo(times(5));
    assertThat(accrual.on(complied)).isEqualByComparingTo(times(5));
    assertThat(accrual.on(complied.plusYears(1))).isEqualByComparingTo(times(5));
  }

  @Test
  void compliance_in_time_costs_nothing() {
    assertThat(running(FineForm.SINGLE, FIRST, Pauses.NONE).on(FIRST.plusYears(1))).isZero();
    assertThat(running(FineForm.SINGLE, FIRST.minusDays(9), Pauses.NONE).on(FIRST)).isZero();
    assertThat(running(FineForm.SINGLE, FIRST.plusDays(1), Pauses.NONE).on(FIRST))
        .isEqualByComparingTo(times(1));
  }

  @Test
  void days_of_deferral_cost_nothing_and_count_once() {
    Pauses pauses =
        new Pauses(
            List.of(
                new Pause(FIRST.plusDays(4), FIRST.plusDays(6), null),
                new Pause(FIRST.plusDays(2), null, FIRST.plusDays(5))));
    Accrual accrual = running(FineForm.DAY, null, pauses);

    assertThat(accrual.on(FIRST.plusDays(1))).isEqualByComparingTo(times(2));
    assertThat(accrual.on(FIRST.plusDays(2))).isEqualByComparingTo(times(2));
    assertThat(accrual.on(FIRST.plusDays(6))).isEqualByComparingTo(times(2));
    assertThat(accrual.on(FIRST.plusDays(7))).isEqualByComparingTo(times(3));
  }

  @Property(tries = 2000)
  void it_is_what_one_counts_day_by_day(
      @ForAll FineForm form,
      @ForAll long seed,
      @ForAll @IntRange(min = -5, max = 400) int until,
      @ForAll @IntRange(min = -5, max = 400) int stop) {
    Random random = new Random(seed);
    LocalDate first = FIRST.plusDays(random.nextInt(1500));
    Pauses pauses = pauses(random, first);
    LocalDate stopped = stop > 300 ? null : first.plusDays(stop);
    Accrual accrual = new Accrual(new FineTerms(form, AMOUNT), first, stopped, pauses);

    assertThat(accrual.on(first.plusDays(until)))
        .isEqualByComparingTo(times(counted(accrual, first.plusDays(until))));
  }

  private static Pauses pauses(Random random, LocalDate first) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate from = first.plusDays(random.nextInt(300) - 20);
      LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(60));
      LocalDate ended = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(60));
      pauses.add(new Pause(from, until, ended));
    }
    return new Pauses(pauses);
  }

  /** One day after the other, with no arithmetic on intervals. */
  private static int counted(Accrual accrual, LocalDate last) {
    int days = 0;
    int times = 0;
    LocalDate first = accrual.firstDay();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate today = day;
      boolean complied = accrual.stoppedFrom() != null && !day.isBefore(accrual.stoppedFrom());
      if (complied || accrual.pauses().all().stream().anyMatch(it -> it.covers(today))) {
        continue;
      }
      days++;
      boolean completed =
          switch (accrual.terms().form()) {
            case DAY -> true;
            case WEEK -> days % 7 == 0;
            case MONTH -> first.plusDays(days).equals(first.plusMonths(times + 1L));
            case SINGLE -> days == 1;
          };
      times += completed ? 1 : 0;
    }
    return times;
  }

  private static Accrual running(FineForm form, LocalDate stoppedFrom, Pauses pauses) {
    return new Accrual(new FineTerms(form, AMOUNT), FIRST, stoppedFrom, pauses);
  }

  private static BigDecimal times(int times) {
    return AMOUNT.multiply(BigDecimal.valueOf(times));
  }
}
