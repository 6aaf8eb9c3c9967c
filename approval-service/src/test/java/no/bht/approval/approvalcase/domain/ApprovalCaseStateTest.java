package no.bht.approval.approvalcase.domain;

import static no.bht.approval.approvalcase.domain.ApprovalCaseState.APPROVED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.DECISION_PROPOSED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.MORE_INFORMATION_REQUESTED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.REFUSED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.SUBMITTED;
import static no.bht.approval.approvalcase.domain.ApprovalCaseState.UNDER_ASSESSMENT;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;

import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentResumed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.DecisionProposed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProposalReturned;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class ApprovalCaseStateTest {
  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    StateTables.assertPairs(
        ApprovalCaseState.TABLE,
        ApprovalCaseState.class,
        begin(SUBMITTED, ApplicationReceived.class),
        step(SUBMITTED, UNDER_ASSESSMENT, AssessmentStarted.class),
        step(SUBMITTED, MORE_INFORMATION_REQUESTED, InformationRequested.class),
        step(UNDER_ASSESSMENT, MORE_INFORMATION_REQUESTED, InformationRequested.class),
        step(MORE_INFORMATION_REQUESTED, UNDER_ASSESSMENT, AssessmentResumed.class),
        step(UNDER_ASSESSMENT, DECISION_PROPOSED, DecisionProposed.class),
        step(DECISION_PROPOSED, UNDER_ASSESSMENT, ProposalReturned.class),
        step(UNDER_ASSESSMENT, APPROVED, ApprovalGranted.class),
        step(UNDER_ASSESSMENT, REFUSED, ApplicationRefused.class),
        step(DECISION_PROPOSED, APPROVED, ApprovalGranted.class),
        step(DECISION_PROPOSED, REFUSED, ApplicationRefused.class),
        step(REFUSED, UNDER_ASSESSMENT, ApplicationReopened.class),
        step(REFUSED, APPROVED, ApprovalGranted.class));
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
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(ApprovalCaseState.TABLE);
  }
}
