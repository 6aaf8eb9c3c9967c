package no.bht.approval.approvalcase.domain;

import static no.bht.approval.fixture.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.requirement.RuleVersion;
import no.bht.approval.approvalcase.domain.requirement.TrainingStatus;
import no.bht.approval.fixture.Rules;
import no.bht.approval.fixture.Submissions;
import no.bht.platform.document.ScanState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApprovalCaseTest {
  private static final Instant NOW = Instant.parse("2026-03-09T23:30:00Z");
  private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 20);
  private static final Standard STANDARD = Rules.standardOn(DECIDED_ON);
  private static final ApprovalHistory NO_HISTORY = new ApprovalHistory(List.of());

  @Test
  void the_day_of_receipt_is_the_norwegian_one() {
    assertThat(received(NO_HISTORY).received().receivedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void the_first_judgement_starts_the_assessment_and_the_next_does_not() {
    ApprovalCase approvalCase = received(NO_HISTORY);

    assertThat(judge(approvalCase, ApprovalRequirement.MANDATORY_TRAINING, Judgement.Outcome.MET))
        .hasExactlyElementsOfTypes(ApprovalCaseEvent.AssessmentStarted.class);
    assertThat(judge(approvalCase, ApprovalRequirement.ASSISTANCE_BY_LAW, Judgement.Outcome.MET))
        .isEmpty();
  }

  @Test
  void a_judgement_leaves_the_machines_word_as_it_was() {
    ApprovalCase approvalCase = received(NO_HISTORY);
    judge(approvalCase, ApprovalRequirement.MANDATORY_TRAINING, Judgement.Outcome.MET);

    approvalCase.attach(document(DocumentKind.TRAINING), 9, trained());

    assertThat(assessment(approvalCase, ApprovalRequirement.MANDATORY_TRAINING).machine())
        .isEqualTo(
            assessment(received(NO_HISTORY), ApprovalRequirement.MANDATORY_TRAINING).machine());
  }

  @Test
  void a_document_is_seen_by_the_machine_where_nobody_has_judged() {
    ApprovalCase approvalCase = received(NO_HISTORY);

    approvalCase.attach(document(DocumentKind.QUALITY_SYSTEM), 9, STANDARD);

    assertThat(
            assessment(approvalCase, ApprovalRequirement.QUALITY_SYSTEM_FOR_ASSISTANCE)
                .machine()
                .evidence())
        .contains("Document of kind QUALITY_SYSTEM attached");
  }

  @Test
  void documents_are_limited_in_number() {
    ApprovalCase approvalCase = received(NO_HISTORY);
    approvalCase.attach(document(DocumentKind.OTHER), 1, trained());

    assertRefused(
        () -> approvalCase.attach(document(DocumentKind.OTHER), 1, trained()),
        new Refusal.TooManyDocuments(1));
  }

  @Test
  void an_initial_approval_begins_on_the_day_of_decision() {
    ApprovalCaseEvent.ApprovalGranted granted = grant(assessed(NO_HISTORY), NO_HISTORY);

    assertThat(granted.kind()).isEqualTo(ApplicationKind.INITIAL);
    assertThat(granted.approval().validity())
        .isEqualTo(new Validity(DECIDED_ON, LocalDate.of(2031, 3, 19)));
  }

  @Test
  void a_renewal_begins_when_the_old_approval_ends() {
    ApprovalHistory history = historyUntil(LocalDate.of(2026, 6, 30));
    ApprovalCaseEvent.ApprovalGranted granted = grant(assessed(history), history);

    assertThat(granted.kind()).isEqualTo(ApplicationKind.RENEWAL);
    assertThat(granted.approval().validity())
        .isEqualTo(new Validity(LocalDate.of(2026, 7, 1), LocalDate.of(2031, 6, 30)));
  }

  @Test
  void a_renewal_after_the_end_begins_on_the_day_of_decision() {
    ApprovalHistory history = historyUntil(DECIDED_ON.minusDays(1));
    assertThat(grant(assessed(history), history).approval().validity().from())
        .isEqualTo(DECIDED_ON);
    ApprovalHistory ended = historyUntil(DECIDED_ON.minusYears(1));
    assertThat(grant(assessed(ended), ended).approval().validity().from()).isEqualTo(DECIDED_ON);
  }

  @Test
  void a_new_version_of_the_rules_voids_every_judgement() {
    ApprovalCase approvalCase = assessed(NO_HISTORY);
    RuleVersion amended = Rules.amended();

    assertRefused(
        () -> approvalCase.decision().refuse(standardBy(amended)),
        new Refusal.RequirementsNotAssessed(List.of(ApprovalRequirement.values())));
    approvalCase.judge(
        ApprovalRequirement.MANDATORY_TRAINING,
        judgement(Judgement.Outcome.MET),
        standardBy(amended));
    assertThat(approvalCase.snapshot().ruleVersion()).isEqualTo("2027-01-01");
    assertThat(approvalCase.snapshot().assessments())
        .filteredOn(RequirementAssessment::isJudged)
        .hasSize(1);
  }

  @Test
  void the_officers_word_does_not_make_a_count_larger() {
    ApprovalCase approvalCase = receive(aSubmission().withPositions(100, 100, 59, 40), NO_HISTORY);
    judgeAllMet(approvalCase);

    assertRefused(
        () -> grant(approvalCase, NO_HISTORY),
        new Refusal.ExceptionNeedsReason(List.of(ApprovalRequirement.THREE_FULL_TIME_EQUIVALENTS)));
  }

  @Test
  void nothing_happens_after_the_decision() {
    ApprovalCase approvalCase = assessed(NO_HISTORY);
    grant(approvalCase, NO_HISTORY);

    assertRefused(() -> grant(approvalCase, NO_HISTORY), new Refusal.AlreadyDecided());
    assertRefused(() -> approvalCase.decision().refuse(STANDARD), new Refusal.AlreadyDecided());
    assertRefused(
        () -> approvalCase.attach(document(DocumentKind.OTHER), 9, trained()),
        new Refusal.AlreadyDecided());
  }

  private static ApprovalCaseEvent.ApprovalGranted grant(
      ApprovalCase approvalCase, ApprovalHistory history) {
    return approvalCase
        .decision()
        .grant(
            new ApprovalId(new UUID(0, 7)),
            new ApprovalTerms(DECIDED_ON, Rules.inForce(), null, false, null),
            history,
            STANDARD);
  }

  private static ApprovalCase assessed(ApprovalHistory history) {
    ApprovalCase approvalCase = received(history);
    judgeAllMet(approvalCase);
    return approvalCase;
  }

  private static void judgeAllMet(ApprovalCase approvalCase) {
    for (ApprovalRequirement requirement : ApprovalRequirement.values()) {
      judge(approvalCase, requirement, Judgement.Outcome.MET);
    }
  }

  private static List<ApprovalCaseEvent> judge(
      ApprovalCase approvalCase, ApprovalRequirement requirement, Judgement.Outcome outcome) {
    return approvalCase.judge(requirement, judgement(outcome), STANDARD);
  }

  private static Judgement judgement(Judgement.Outcome outcome) {
    return new Judgement(outcome, "Seen.", "officer", NOW);
  }

  private static ApprovalCase received(ApprovalHistory history) {
    return receive(aSubmission(), history);
  }

  private static ApprovalCase receive(Submissions submission, ApprovalHistory history) {
    return ApprovalCase.receive(
        new ApprovalCaseId(new UUID(0, 5)), submission.build(), history, NOW, STANDARD, 3);
  }

  private static ApprovalHistory historyUntil(LocalDate lastDay) {
    return new ApprovalHistory(
        List.of(
            Approval.granted(
                new ApprovalId(new UUID(0, 1)),
                new ApprovalCaseId(new UUID(0, 2)),
                Submissions.PROVIDER,
                new Validity(lastDay.minusYears(1), lastDay),
                "2023-01-01",
                lastDay.minusYears(1),
                null)));
  }

  private static Document document(DocumentKind kind) {
    return new Document(
        new UUID(1, kind.name().length()),
        kind,
        "file.pdf",
        "application/pdf",
        1,
        "0".repeat(64),
        ScanState.NOT_SCANNED,
        NOW);
  }

  private static Standard trained() {
    return new Standard(
        DECIDED_ON, Rules.inForce(), new TrainingStatus(TrainingStatus.Coverage.COMPLETE, 4, 4));
  }

  private static Standard standardBy(RuleVersion rules) {
    return new Standard(DECIDED_ON, rules, TrainingStatus.UNKNOWN);
  }

  private static RequirementAssessment assessment(
      ApprovalCase approvalCase, ApprovalRequirement requirement) {
    return approvalCase.snapshot().assessments().stream()
        .filter(assessment -> assessment.requirement() == requirement)
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(ThrowingCallable command, Refusal refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
