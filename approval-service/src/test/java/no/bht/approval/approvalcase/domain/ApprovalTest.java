package no.bht.approval.approvalcase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import no.bht.approval.fixture.Submissions;
import org.junit.jupiter.api.Test;

class ApprovalTest {
  private static final Period MONTH = Period.ofMonths(1);
  private static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 8);
  private static final RenewalApplications PENDING =
      new RenewalApplications(true, true, false, null);
  private static final RenewalApplications LATE = new RenewalApplications(true, false, false, null);

  private final Approval approval =
      Approval.granted(
          new ApprovalId(new UUID(0, 1)),
          new ApprovalCaseId(new UUID(0, 2)),
          Submissions.PROVIDER,
          new Validity(LocalDate.of(2026, 3, 9), LAST_DAY),
          "2023-01-01",
          LocalDate.of(2026, 3, 9),
          null);

  @Test
  void nothing_is_told_on_the_last_day() {
    assertThat(approval.expire(LAST_DAY, RenewalApplications.NONE, MONTH)).isEmpty();
  }

  @Test
  void the_end_is_told_on_the_day_after_and_once() {
    var told = approval.expire(LAST_DAY.plusDays(1), RenewalApplications.NONE, MONTH).orElseThrow();

    assertThat(told.event().expiredOn()).isEqualTo(LocalDate.of(2031, 3, 9));
    assertThat(told.approval().expire(LAST_DAY.plusYears(9), RenewalApplications.NONE, MONTH))
        .isEmpty();
  }

  @Test
  void years_too_late_it_still_tells_the_day_it_ended() {
    assertThat(
            approval
                .expire(LAST_DAY.plusYears(3), RenewalApplications.NONE, MONTH)
                .orElseThrow()
                .event()
                .expiredOn())
        .isEqualTo(LocalDate.of(2031, 3, 9));
  }

  @Test
  void a_renewal_under_way_keeps_the_end_from_being_told() {
    assertThat(approval.expire(LAST_DAY.plusYears(1), PENDING, MONTH)).isEmpty();
  }

  @Test
  void a_renewal_that_was_refused_ends_it_on_that_day() {
    LocalDate refused = LocalDate.of(2031, 6, 2);
    RenewalApplications renewals = new RenewalApplications(true, false, false, refused);

    assertThat(approval.expire(refused.minusDays(1), renewals, MONTH)).isEmpty();
    assertThat(approval.expire(refused, renewals, MONTH).orElseThrow().event().expiredOn())
        .isEqualTo(refused);
  }

  @Test
  void a_renewal_refused_before_the_last_day_changes_nothing() {
    RenewalApplications renewals =
        new RenewalApplications(true, false, false, LAST_DAY.minusYears(1));

    assertThat(approval.expire(LAST_DAY, renewals, MONTH)).isEmpty();
    assertThat(
            approval
                .expire(LAST_DAY.plusDays(1), renewals, MONTH)
                .orElseThrow()
                .event()
                .expiredOn())
        .isEqualTo(LAST_DAY.plusDays(1));
  }

  @Test
  void the_reminder_is_due_one_calendar_month_after_the_end_and_once() {
    Approval ended = ended(RenewalApplications.NONE);

    assertThat(ended.remind(LocalDate.of(2031, 4, 8))).isEmpty();
    var reminder = ended.remind(LocalDate.of(2031, 4, 9)).orElseThrow();
    assertThat(reminder.event().dueOn()).isEqualTo(LocalDate.of(2031, 4, 9));
    assertThat(reminder.approval().remind(LocalDate.of(2035, 1, 1))).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_what_has_come() {
    assertThat(ended(LATE).remind(LAST_DAY.plusYears(1))).isEmpty();
    assertThat(ended(RenewalApplications.NONE).withoutReminder().remind(LAST_DAY.plusYears(1)))
        .isEmpty();
  }

  @Test
  void what_was_renewed_does_not_end() {
    assertThat(approval.superseded().expire(LAST_DAY.plusYears(1), RenewalApplications.NONE, MONTH))
        .isEmpty();
  }

  private Approval ended(RenewalApplications renewals) {
    return approval.expire(LAST_DAY.plusDays(1), renewals, MONTH).orElseThrow().approval();
  }
}
