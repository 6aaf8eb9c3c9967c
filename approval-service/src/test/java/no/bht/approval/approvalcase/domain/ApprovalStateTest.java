package no.bht.approval.approvalcase.domain;

import static no.bht.approval.approvalcase.domain.ApprovalState.ENDED;
import static no.bht.approval.approvalcase.domain.ApprovalState.EXPIRED;
import static no.bht.approval.approvalcase.domain.ApprovalState.IN_FORCE;
import static no.bht.approval.approvalcase.domain.ApprovalState.REMINDED;
import static no.bht.approval.approvalcase.domain.ApprovalState.WITHDRAWAL_DEFERRED;
import static no.bht.approval.approvalcase.domain.ApprovalState.WITHDRAWAL_NOTIFIED;
import static no.bht.approval.approvalcase.domain.ApprovalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.approval.approvalcase.domain.ApprovalState.Step;
import no.bht.approval.fixture.Submissions;
import org.junit.jupiter.api.Test;

class ApprovalStateTest {
  private static final Map<Step, Class<? extends ApprovalCaseEvent>> ALLOWED =
      Map.ofEntries(
          Map.entry(new Step(IN_FORCE, EXPIRED), ApprovalExpired.class),
          Map.entry(new Step(EXPIRED, REMINDED), RenewalReminderDue.class),
          Map.entry(new Step(IN_FORCE, WITHDRAWAL_NOTIFIED), WithdrawalNotified.class),
          Map.entry(new Step(WITHDRAWAL_NOTIFIED, IN_FORCE), WithdrawalDropped.class),
          Map.entry(new Step(WITHDRAWAL_NOTIFIED, EXPIRED), ApprovalExpired.class),
          Map.entry(new Step(WITHDRAWAL_NOTIFIED, WITHDRAWN), ApprovalWithdrawn.class),
          Map.entry(new Step(WITHDRAWN, WITHDRAWAL_DEFERRED), ApprovalReinstated.class),
          Map.entry(new Step(WITHDRAWN, IN_FORCE), ApprovalReinstated.class),
          Map.entry(new Step(WITHDRAWAL_DEFERRED, WITHDRAWN), ApprovalWithdrawn.class),
          Map.entry(new Step(WITHDRAWAL_DEFERRED, IN_FORCE), ApprovalReinstated.class),
          Map.entry(new Step(WITHDRAWAL_DEFERRED, EXPIRED), ApprovalExpired.class),
          Map.entry(new Step(IN_FORCE, ENDED), ProviderChanged.class),
          Map.entry(new Step(WITHDRAWAL_NOTIFIED, ENDED), ProviderChanged.class),
          Map.entry(new Step(WITHDRAWAL_DEFERRED, ENDED), ProviderChanged.class));

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
    for (ApprovalState from : ApprovalState.values()) {
      for (ApprovalState to : ApprovalState.values()) {
        assertThat(from.eventOfStepTo(to))
            .as("%s to %s", from, to)
            .isEqualTo(Optional.ofNullable(ALLOWED.get(new Step(from, to))));
      }
    }
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
  void the_readme_shows_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```mermaid\n" + ApprovalState.diagram() + "```");
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
        new Approval.Standing(state, null, null));
  }
}
