package no.bht.training.roster.domain;

import static no.bht.training.trainingstatus.domain.TrainedTimes.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.trainingstatus.domain.TrainedTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingDeadlineTest {
  private static final TrainingDeadline BY_LAW = new TrainingDeadline(OptionalInt.empty());

  @Test
  void those_employed_on_31_december_2022_had_until_1_october_2023() {
    assertThat(BY_LAW.dueOn(LocalDate.of(2022, 12, 31))).isEqualTo("2023-10-01");
  }

  @Test
  void for_those_who_start_on_1_january_2023_the_law_sets_no_date() {
    assertThat(BY_LAW.dueOn(LocalDate.of(2023, 1, 1))).isNull();
  }

  @Test
  void the_office_may_set_days_from_start_for_later_starters_only() {
    TrainingDeadline set = new TrainingDeadline(OptionalInt.of(90));

    assertThat(set.dueOn(LocalDate.of(2023, 1, 1))).isEqualTo("2023-04-01");
    assertThat(set.dueOn(LocalDate.of(2022, 12, 31))).isEqualTo("2023-10-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-01, , false",
    "2023-10-02, , true",
    "2023-10-02, 2023-10-02, false",
    "2023-10-02, 2023-10-03, true",
    "2024-01-01, , false"
  })
  void overdue_is_who_is_on_the_staff_the_day_after_the_deadline_without_training(
      LocalDate date, @Nullable LocalDate trainedOn, boolean overdue) {
    RosterLine line =
        new RosterLine(
            member("2020-01-01", "2023-12-31"),
            trainedOn == null ? NEVER : TrainedTimes.parse(trainedOn + "/"));

    assertThat(BY_LAW.isOverdue(line, date)).isEqualTo(overdue);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2022-12-31/, 2026-03-02,",
    "2020-01-01, , 2026-03-02, 2023-01-01",
    "2024-05-01, , 2026-03-02, 2024-05-01",
    "2024-05-01, 2025-01-01/2025-12-31, 2026-03-02, 2026-01-01",
    "2026-02-01, 2025-01-01/2025-12-31, 2026-03-02, 2026-02-01",
    "2026-03-03, , 2026-03-02,"
  })
  void training_is_missing_since_the_first_day_the_change_or_the_lapse(
      String from, @Nullable String trained, LocalDate date, @Nullable LocalDate since) {
    RosterLine line =
        new RosterLine(
            member(from, "2029-12-31"), trained == null ? NEVER : TrainedTimes.parse(trained));

    assertThat(line.missingSince(date)).isEqualTo(since);
  }

  @Test
  void what_the_date_rests_on_is_said() {
    TrainingDeadline set = new TrainingDeadline(OptionalInt.of(90));

    assertThat(set.ground(LocalDate.of(2022, 12, 31)))
        .isEqualTo(TrainingDeadline.Ground.TRANSITION);
    assertThat(set.ground(LocalDate.of(2023, 1, 1))).isEqualTo(TrainingDeadline.Ground.OFFICE);
    assertThat(BY_LAW.ground(LocalDate.of(2023, 1, 1))).isEqualTo(TrainingDeadline.Ground.NOT_SET);
  }

  private static Member member(String from, String lastDay) {
    return new Member(
        new MemberId(new UUID(0, 1)),
        new OrganisationNumber("922222223"),
        new PersonKey("0".repeat(64)),
        "staff-1",
        StaffRole.LEADER,
        Relation.HIRED_IN,
        new MembershipPeriod(LocalDate.parse(from), LocalDate.parse(lastDay)),
        0);
  }

  @Test
  void a_member_prints_neither_person_nor_reference() {
    assertThat(member("2020-01-01", "2020-01-01").toString())
        .doesNotContain("000000000000000000000000000000000000", "staff-1", "922222223");
  }
}
