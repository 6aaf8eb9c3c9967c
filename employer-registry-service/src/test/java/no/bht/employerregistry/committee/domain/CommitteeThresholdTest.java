package no.bht.employerregistry.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.bht.employerregistry.committee.domain.CommitteeThreshold.Need;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeThresholdTest {

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 50, MANDATORY",
    "2023-12-31, 49, ON_DEMAND",
    "2023-12-31, 20, ON_DEMAND",
    "2023-12-31, 19, BY_DECISION_ONLY",
    "2024-01-01, 30, MANDATORY",
    "2024-01-01, 29, ON_DEMAND",
    "2024-01-01, 10, ON_DEMAND",
    "2024-01-01, 9, BY_DECISION_ONLY",
    "1999-01-01, 50, MANDATORY"
  })
  void both_sides_of_every_limit_on_both_sides_of_the_change(
      LocalDate day, int employees, Need need) {
    assertThat(CommitteeThreshold.on(day).of(employees)).isEqualTo(need);
  }

  @Test
  void a_withheld_number_is_too_small_and_none_leaves_it_open() {
    CommitteeThreshold now = CommitteeThreshold.on(LocalDate.of(2026, 11, 22));

    assertThat(now.of(EmployeeCount.of(true, null))).isEqualTo(Need.BY_DECISION_ONLY);
    assertThat(now.of(EmployeeCount.of(false, null))).isEqualTo(Need.UNDECIDED);
    assertThat(now.of(EmployeeCount.of(true, 30))).isEqualTo(Need.MANDATORY);
  }

  @Test
  void each_version_ends_the_day_before_the_next() {
    assertThat(CommitteeThreshold.ALL.getFirst().validTo())
        .isEqualTo(CommitteeThreshold.ALL.getLast().validFrom().minusDays(1));
  }
}
