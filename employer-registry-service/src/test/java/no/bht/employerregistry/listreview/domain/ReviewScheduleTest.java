package no.bht.employerregistry.listreview.domain;

import static no.bht.employerregistry.listreview.domain.ReviewSchedule.Reading.PERIODS_FROM_LAW;
import static no.bht.employerregistry.listreview.domain.ReviewSchedule.Reading.SINCE_LAST_REVIEW_OR_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {
  private static final IndustryRule RULE = IndustryRuleFiles.read();

  @Test
  void in_fixed_periods_the_first_review_is_due_six_years_after_the_paragraph() {
    assertThat(periods()).isEqualTo("2029-01-01");
    assertThat(periods("2022-12-31")).isEqualTo("2029-01-01");
    assertThat(periods("2023-01-01")).isEqualTo("2035-01-01");
    assertThat(periods("2028-12-31")).isEqualTo("2035-01-01");
    assertThat(periods("2029-01-01")).isEqualTo("2029-01-01");
    assertThat(periods("2028-01-01", "2029-01-01")).isEqualTo("2041-01-01");
  }

  @Test
  void since_the_last_review_or_list_whichever_is_later() {
    assertThat(since("2026-11-22")).isEqualTo("2031-10-07");
    assertThat(since("2025-10-06")).isEqualTo("2029-01-01");
    assertThat(since("2026-11-22", "2026-06-01")).isEqualTo("2032-06-01");
    assertThat(since("2026-11-22", "2024-06-01")).isEqualTo("2031-10-07");
  }

  private static String periods(String... reviews) {
    return ReviewSchedule.due(PERIODS_FROM_LAW, days(reviews), RULE, LocalDate.of(2026, 11, 22))
        .toString();
  }

  private static String since(String today, String... reviews) {
    return ReviewSchedule.due(
            SINCE_LAST_REVIEW_OR_LIST, days(reviews), RULE, LocalDate.parse(today))
        .toString();
  }

  private static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }
}
