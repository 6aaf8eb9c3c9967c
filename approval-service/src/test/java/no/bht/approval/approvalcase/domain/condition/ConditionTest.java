package no.bht.approval.approvalcase.domain.condition;

import static no.bht.approval.approvalcase.domain.condition.ConditionState.EVIDENCE_RECEIVED;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.MET;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.NOT_MET;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.OPEN;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.OVERDUE;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.fixture.Submissions;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-10-20T09:00:00Z");
  private static final Condition.Verdict FOUND_MET = new Condition.Verdict(true, "Seen", "o", NOW);
  private static final Condition.Verdict FOUND_NOT_MET =
      new Condition.Verdict(false, "Too little", "o", NOW);

  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    StateTables.assertPairs(
        ConditionState.TABLE,
        ConditionState.class,
        begin(OPEN, ConditionsSet.class),
        step(OPEN, OVERDUE, ConditionOverdue.class),
        step(OPEN, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
        step(OVERDUE, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
        step(NOT_MET, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
        step(EVIDENCE_RECEIVED, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
        step(OPEN, MET, ConditionDecided.class),
        step(OVERDUE, MET, ConditionDecided.class),
        step(EVIDENCE_RECEIVED, MET, ConditionDecided.class),
        step(NOT_MET, MET, ConditionDecided.class),
        step(OVERDUE, NOT_MET, ConditionDecided.class),
        step(EVIDENCE_RECEIVED, NOT_MET, ConditionDecided.class));
  }

  @Test
  void every_command_does_what_the_table_says_in_every_state() {
    for (ConditionState from : ConditionState.values()) {
      attempt(from, EVIDENCE_RECEIVED, () -> in(from).receive(evidence("More")).condition());
      attempt(from, MET, () -> in(from).decide(FOUND_MET).condition());
      attempt(from, NOT_MET, () -> in(from).decide(FOUND_NOT_MET).condition());
      attempt(from, OVERDUE, () -> in(from).overdue().condition());
    }
  }

  @Test
  void what_was_handed_in_before_stays() {
    Condition twice =
        in(OPEN).receive(evidence("First")).condition().receive(evidence("Second")).condition();

    assertThat(twice.evidence())
        .extracting(Condition.Evidence::statement)
        .containsExactly("First", "Second");
  }

  @Test
  void it_is_missed_from_the_day_after_the_deadline() {
    assertThat(in(OPEN).isMissedOn(DEADLINE)).isFalse();
    assertThat(in(OPEN).isMissedOn(DEADLINE.plusDays(1))).isTrue();
    assertThat(in(EVIDENCE_RECEIVED).isMissedOn(DEADLINE.plusDays(1))).isFalse();
    assertThat(in(NOT_MET).isMissedOn(DEADLINE)).isTrue();
    assertThat(in(MET).isMissedOn(DEADLINE.plusYears(1))).isFalse();
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(ConditionState.TABLE);
  }

  private interface Command {
    Condition run();
  }

  private static void attempt(ConditionState from, ConditionState to, Command command) {
    if (ConditionState.TABLE.allows(from, to)) {
      assertThat(command.run().state()).as("%s to %s", from, to).isEqualTo(to);
    } else {
      assertThatThrownBy(command::run)
          .as("%s to %s", from, to)
          .isInstanceOfSatisfying(
              CommandRefused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(new Refusal.ConditionStandsOtherwise(from)));
    }
  }

  private static Condition.Evidence evidence(String statement) {
    return new Condition.Evidence(statement, NOW);
  }

  private static Condition in(ConditionState state) {
    return new Condition(
        new ConditionId(new UUID(0, 1)),
        new ApprovalId(new UUID(0, 2)),
        Submissions.PROVIDER,
        new ConditionTerms("Employ a hygienist", "Contract", DEADLINE),
        state,
        List.of(),
        null);
  }
}
