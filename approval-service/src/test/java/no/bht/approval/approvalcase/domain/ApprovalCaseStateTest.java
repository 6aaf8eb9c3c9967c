package no.bht.approval.approvalcase.domain;

import static java.util.Map.entry;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.APPROVED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.DECISION_PROPOSED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.MORE_INFORMATION_REQUESTED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.REFUSED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.SUBMITTED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.UNDER_ASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentResumed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.DecisionProposed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProposalReturned;
import no.bht.approval.approvalcase.domain.ApprovalCaseState.Step;
import org.junit.jupiter.api.Test;

class ApprovalCaseStateTest {
  private static final Map<Step, Class<? extends ApprovalCaseEvent>> ALLOWED =
      Map.ofEntries(
          entry(new Step(SUBMITTED, UNDER_ASSESSMENT), AssessmentStarted.class),
          entry(new Step(SUBMITTED, MORE_INFORMATION_REQUESTED), InformationRequested.class),
          entry(new Step(UNDER_ASSESSMENT, MORE_INFORMATION_REQUESTED), InformationRequested.class),
          entry(new Step(MORE_INFORMATION_REQUESTED, UNDER_ASSESSMENT), AssessmentResumed.class),
          entry(new Step(UNDER_ASSESSMENT, DECISION_PROPOSED), DecisionProposed.class),
          entry(new Step(DECISION_PROPOSED, UNDER_ASSESSMENT), ProposalReturned.class),
          entry(new Step(UNDER_ASSESSMENT, APPROVED), ApprovalGranted.class),
          entry(new Step(UNDER_ASSESSMENT, REFUSED), ApplicationRefused.class),
          entry(new Step(DECISION_PROPOSED, APPROVED), ApprovalGranted.class),
          entry(new Step(DECISION_PROPOSED, REFUSED), ApplicationRefused.class),
          entry(new Step(REFUSED, UNDER_ASSESSMENT), ApplicationReopened.class),
          entry(new Step(REFUSED, APPROVED), ApprovalGranted.class));

  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    for (ApprovalCaseState from : ApprovalCaseState.values()) {
      for (ApprovalCaseState to : ApprovalCaseState.values()) {
        assertThat(from.eventOfStepTo(to))
            .as("%s to %s", from, to)
            .isEqualTo(Optional.ofNullable(ALLOWED.get(new Step(from, to))));
      }
    }
  }

  @Test
  void a_decided_application_is_closed() {
    assertThat(SUBMITTED.isOpen()).isTrue();
    assertThat(UNDER_ASSESSMENT.isOpen()).isTrue();
    assertThat(MORE_INFORMATION_REQUESTED.isOpen()).isTrue();
    assertThat(DECISION_PROPOSED.isOpen()).isTrue();
    assertThat(APPROVED.isOpen()).isFalse();
    assertThat(REFUSED.isOpen()).isFalse();
  }

  @Test
  void the_readme_shows_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```mermaid\n" + ApprovalCaseState.diagram() + "```");
  }
}
