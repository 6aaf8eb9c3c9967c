package no.bht.approval.approvalcase.domain.condition;

import static no.bht.approval.approvalcase.domain.condition.ConditionState.EVIDENCE_RECEIVED;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.MET;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.NOT_MET;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.OPEN;
import static no.bht.approval.approvalcase.domain.condition.ConditionState.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.condition.ConditionState.Step;
import no.bht.approval.fixture.Submissions;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-10-20T09:00:00Z");
  private static final Condition.Verdict FOUND_MET = new Condition.Verdict(true, "Seen", "o", NOW);
  private static final Condition.Verdict FOUND_NOT_MET =
      new Condition.Verdict(false, "Too little", "o", NOW);

  private static final Map<Step, Class<? extends ApprovalCaseEvent>> ALLOWED =
      Map.ofEntries(
          Map.entry(new Step(OPEN, OVERDUE), ConditionOverdue.class),
          Map.entry(new Step(OPEN, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class),
          Map.entry(new Step(OVERDUE, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class),
          Map.entry(new Step(NOT_MET, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class),
          Map.entry(
              new Step(EVIDENCE_RECEIVED, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class),
          Map.entry(new Step(OPEN, MET), ConditionDecided.class),
          Map.entry(new Step(OVERDUE, MET), ConditionDecided.class),
          Map.entry(new Step(EVIDENCE_RECEIVED, MET), ConditionDecided.class),
          Map.entry(new Step(NOT_MET, MET), ConditionDecided.class),
          Map.entry(new Step(OVERDUE, NOT_MET), ConditionDecided.class),
          Map.entry(new Step(EVIDENCE_RECEIVED, NOT_MET), ConditionDecided.class));

  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    for (ConditionState from : ConditionState.values()) {
      for (ConditionState to : ConditionState.values()) {
        assertThat(from.eventOfStepTo(to))
            .as("%s to %s", from, to)
            .isEqualTo(Optional.ofNullable(ALLOWED.get(new Step(from, to))));
      }
    }
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
  void the_readme_shows_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```mermaid\n" + ConditionState.diagram() + "```");
  }

  private interface Command {
    Condition run();
  }

  private static void attempt(ConditionState from, ConditionState to, Command command) {
    if (ALLOWED.containsKey(new Step(from, to))) {
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
