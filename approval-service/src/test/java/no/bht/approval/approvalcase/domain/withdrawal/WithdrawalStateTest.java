package no.bht.approval.approvalcase.domain.withdrawal;

import static no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState.DROPPED;
import static no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState.NOTIFIED;
import static no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState.OVERTURNED;
import static no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState.WITHDRAWN;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.fixture.Submissions;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class WithdrawalStateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Withdrawal.Verdict VERDICT =
      new Withdrawal.Verdict(TODAY, TODAY, "2023-01-01");

  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    StateTables.assertPairs(
        WithdrawalState.TABLE,
        WithdrawalState.class,
        begin(NOTIFIED, WithdrawalNotified.class),
        step(NOTIFIED, WITHDRAWN, ApprovalWithdrawn.class),
        step(NOTIFIED, DROPPED, WithdrawalDropped.class),
        step(WITHDRAWN, OVERTURNED, ApprovalReinstated.class));
  }

  @Test
  void every_command_does_what_the_table_says_in_every_state() {
    for (WithdrawalState from : WithdrawalState.values()) {
      attempt(from, WITHDRAWN, () -> in(from).decided(VERDICT));
      attempt(from, DROPPED, () -> in(from).dropped("A hygienist has been employed."));
      attempt(from, OVERTURNED, () -> in(from).overturned());
    }
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(WithdrawalState.TABLE);
  }

  private interface Command {
    Withdrawal run();
  }

  private static void attempt(WithdrawalState from, WithdrawalState to, Command command) {
    if (WithdrawalState.TABLE.allows(from, to)) {
      assertThat(command.run().state()).as("%s to %s", from, to).isEqualTo(to);
    } else {
      assertThatThrownBy(command::run)
          .as("%s to %s", from, to)
          .isInstanceOfSatisfying(
              CommandRefused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(new Refusal.WithdrawalStandsOtherwise(from)));
    }
  }

  private static Withdrawal in(WithdrawalState state) {
    return new Withdrawal(
        new WithdrawalId(new UUID(0, 1)),
        Submissions.PROVIDER,
        List.of(),
        new WithdrawalGround(
            WithdrawalGround.Kind.DEADLINE_PASSED, new TreeSet<>(), null, "Nothing came."),
        state,
        TODAY,
        null,
        null);
  }
}
