package no.bht.approval.approvalcase.domain;

import static no.bht.approval.approvalcase.domain.ApprovalState.ENDED;
import static no.bht.approval.approvalcase.domain.ApprovalState.EXPIRED;
import static no.bht.approval.approvalcase.domain.ApprovalState.IN_FORCE;
import static no.bht.approval.approvalcase.domain.ApprovalState.REMINDED;
import static no.bht.approval.approvalcase.domain.ApprovalState.WITHDRAWAL_DEFERRED;
import static no.bht.approval.approvalcase.domain.ApprovalState.WITHDRAWAL_NOTIFIED;
import static no.bht.approval.approvalcase.domain.ApprovalState.WITHDRAWN;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.approval.fixture.Submissions;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class ApprovalStateTest {
  /** What an officer or the sweep does with an approval, by the state it leads to. */
  private static final Map<ApprovalState, UnaryOperator<Approval>> COMMANDS =
      Map.of(
          WITHDRAWAL_NOTIFIED, Approval::withdrawalNotified,
          WITHDRAWN, approval -> approval.withdrawn(LocalDate.of(2027, 5, 3)),
          WITHDRAWAL_DEFERRED, Approval::withdrawalDeferred,
          IN_FORCE, Approval::reinstated,
          ENDED, approval -> approval.ended(LocalDate.of(2027, 5, 3)));

  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    StateTables.assertPairs(
        ApprovalState.TABLE,
        ApprovalState.class,
        begin(IN_FORCE, ApprovalGranted.class),
        step(IN_FORCE, EXPIRED, ApprovalExpired.class),
        step(EXPIRED, REMINDED, RenewalReminderDue.class),
        step(IN_FORCE, WITHDRAWAL_NOTIFIED, WithdrawalNotified.class),
        step(WITHDRAWAL_NOTIFIED, IN_FORCE, WithdrawalDropped.class),
        step(WITHDRAWAL_NOTIFIED, EXPIRED, ApprovalExpired.class),
        step(WITHDRAWAL_NOTIFIED, WITHDRAWN, ApprovalWithdrawn.class),
        step(WITHDRAWN, WITHDRAWAL_DEFERRED, ApprovalReinstated.class),
        step(WITHDRAWN, IN_FORCE, ApprovalReinstated.class),
        step(WITHDRAWAL_DEFERRED, WITHDRAWN, ApprovalWithdrawn.class),
        step(WITHDRAWAL_DEFERRED, IN_FORCE, ApprovalReinstated.class),
        step(WITHDRAWAL_DEFERRED, EXPIRED, ApprovalExpired.class),
        step(IN_FORCE, ENDED, ProviderChanged.class),
        step(WITHDRAWAL_NOTIFIED, ENDED, ProviderChanged.class),
        step(WITHDRAWAL_DEFERRED, ENDED, ProviderChanged.class));
  }

  @Test
  void every_command_does_what_the_table_says_in_every_state() {
    for (ApprovalState from : ApprovalState.values()) {
      COMMANDS.forEach(
          (to, command) -> {
            if (from.canBecome(to)) {
              assertThat(command.apply(in(from)).state()).isEqualTo(to);
            } else {
              assertThatThrownBy(() -> command.apply(in(from)))
                  .as("%s to %s", from, to)
                  .isInstanceOfSatisfying(
                      CommandRefused.class,
                      refused ->
                          assertThat(refused.refusal())
                              .isEqualTo(new Refusal.ApprovalStandsOtherwise(from)));
            }
          });
    }
  }

  @Test
  void it_stands_until_it_has_ended_in_one_way_or_another() {
    assertThat(IN_FORCE.stands()).isTrue();
    assertThat(WITHDRAWAL_NOTIFIED.stands()).isTrue();
    assertThat(WITHDRAWAL_DEFERRED.stands()).isTrue();
    assertThat(WITHDRAWN.stands()).isFalse();
    assertThat(EXPIRED.stands()).isFalse();
    assertThat(ENDED.stands()).isFalse();
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(ApprovalState.TABLE);
  }

  private static Approval in(ApprovalState state) {
    Approval granted =
        Approval.granted(
            new ApprovalId(new UUID(0, 1)),
            new ApprovalCaseId(new UUID(0, 2)),
            Submissions.PROVIDER,
            Validity.ofYears(LocalDate.of(2026, 3, 9), 5),
            "2023-01-01",
            LocalDate.of(2026, 3, 9),
            null);
    return new Approval(
        granted.id(),
        granted.application(),
        granted.provider(),
        granted.validity(),
        granted.ruleVersion(),
        granted.decidedOn(),
        null,
        granted.announcements(),
        new Standing(state, null, null));
  }
}
