package no.bht.casework.domain.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.AppealBody;
import no.bht.casework.domain.DecisionFixture;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.Test;

/** More time to appeal; fvl. § 29 fourth paragraph. */
class ExtensionTest {
  private static final LocalDate DECIDED = LocalDate.of(2026, 10, 6);
  private static final LocalDate DEADLINE = LocalDate.of(2026, 10, 27);
  private static final Instant DECIDED_AT = Instant.parse("2026-10-06T10:00:00Z");
  private static final KeptDecision DECISION =
      new KeptDecision(
          DecisionFixture.aDecision(new UUID(0, 1), OrganisationNumbers.valid(1), DECIDED_AT),
          DECIDED_AT,
          DEADLINE,
          AppealBody.DIRECTORATE);

  @Test
  void time_is_given_on_the_last_day_and_not_on_the_day_after() {
    assertThat(extended(DEADLINE.plusDays(1), DECIDED, "2026-10-27T22:59:59Z").until())
        .isEqualTo(DEADLINE.plusDays(1));
    assertRefused(
        DEADLINE.plusDays(1),
        DECIDED,
        "2026-10-27T23:00:00Z",
        new ProcedureRefusal.AppealPeriodOver(DEADLINE));
  }

  @Test
  void it_is_later_than_the_time_there_is_and_at_most_a_year_after_the_decision() {
    ProcedureRefusal outside =
        new ProcedureRefusal.ExtensionOutside(DEADLINE, DECIDED.plusYears(1));
    assertRefused(DEADLINE, DECIDED, "2026-10-20T10:00:00Z", outside);
    assertThat(extended(LocalDate.of(2027, 10, 6), DECIDED, "2026-10-20T10:00:00Z").until())
        .isEqualTo(LocalDate.of(2027, 10, 6));
    assertRefused(LocalDate.of(2027, 10, 7), DECIDED, "2026-10-20T10:00:00Z", outside);
    assertRefused(LocalDate.MAX, DECIDED, "2026-10-20T10:00:00Z", outside);
  }

  @Test
  void the_last_day_is_a_working_day() {
    assertThat(extended(LocalDate.of(2026, 10, 31), DECIDED, "2026-10-20T10:00:00Z").until())
        .as("31 October 2026 is a Saturday")
        .isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @Test
  void it_is_asked_for_after_the_decision_and_not_in_the_future() {
    for (LocalDate day : new LocalDate[] {DECIDED, LocalDate.of(2026, 10, 20)}) {
      assertThat(extended(DEADLINE.plusDays(1), day, "2026-10-20T10:00:00Z").requestedOn())
          .isEqualTo(day);
    }
    for (LocalDate day : new LocalDate[] {DECIDED.minusDays(1), LocalDate.of(2026, 10, 21)}) {
      assertRefused(
          DEADLINE.plusDays(1),
          day,
          "2026-10-20T10:00:00Z",
          new ProcedureRefusal.RequestedOnImpossibleDay(day));
    }
  }

  private static Extension extended(LocalDate until, LocalDate requestedOn, String now) {
    return Extension.of(
        DECISION,
        new Extension.Wanted(until, requestedOn, "Illness.", "officer"),
        Instant.parse(now));
  }

  private static void assertRefused(
      LocalDate until, LocalDate requestedOn, String now, ProcedureRefusal refusal) {
    assertThat(
            catchThrowableOfType(ProcedureRefused.class, () -> extended(until, requestedOn, now))
                .refusal())
        .isEqualTo(refusal);
  }
}
