package no.bht.approval.approvalcase.domain;

import static no.bht.approval.fixture.Submissions.aSubmission;
import static no.bht.approval.fixture.Submissions.during;
import static no.bht.approval.fixture.Submissions.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Assessments;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.JudgementEntry;
import no.bht.approval.approvalcase.domain.requirement.MachineResult;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.submission.Contact;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.fixture.Rules;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What happens to an application between receipt and decision. */
class CaseHandlingTest {
  private static final Instant RECEIVED = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
  private static final Standard STANDARD = Rules.standardOn(TODAY);
  private static final UUID REQUEST = new UUID(0, 8);

  @Test
  void a_preliminary_answer_is_due_a_month_after_receipt_on_a_working_day() {
    assertThat(received(Instant.parse("2026-03-02T10:00:00Z")).preliminaryAnswerDueOn())
        .as("2 April 2026 is Maundy Thursday, the 7th is the first working day after it")
        .isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(received(Instant.parse("2026-03-09T10:00:00Z")).preliminaryAnswerDueOn())
        .isEqualTo(LocalDate.of(2026, 4, 9));
  }

  @Test
  void nothing_is_due_once_it_is_answered_or_decided() {
    ApprovalCase approvalCase = received(aSubmission().build());
    approvalCase.preliminarilyAnswered();
    assertThat(approvalCase.snapshot().handling().preliminaryAnswerDueOn()).isNull();
    ApprovalCase decided = assessed();
    grant(decided, STANDARD);
    assertThat(decided.snapshot().handling().preliminaryAnswerDueOn()).isNull();
  }

  @Test
  void the_case_waits_until_the_provider_answers() {
    ApprovalCase approvalCase = assessed();
    approvalCase.ask(request(TODAY.plusDays(14)));

    assertThat(approvalCase.snapshot().state())
        .isEqualTo(ApprovalCaseState.MORE_INFORMATION_REQUESTED);
    assertRefused(
        () -> grant(approvalCase, STANDARD), new Refusal.InformationPending(TODAY.plusDays(14)));
    assertRefused(
        () -> approvalCase.ask(request(TODAY.plusDays(20))),
        new Refusal.InformationPending(TODAY.plusDays(14)));
    approvalCase.resume(REQUEST, answer());
    grant(approvalCase, STANDARD);
    assertThat(approvalCase.snapshot().state()).isEqualTo(ApprovalCaseState.APPROVED);
  }

  @Test
  void a_request_is_ended_once() {
    ApprovalCase approvalCase = assessed();
    approvalCase.ask(request(TODAY.plusDays(14)));

    assertRefused(
        () -> approvalCase.resume(new UUID(0, 9), answer()),
        new Refusal.NoOpenInformationRequest());
    approvalCase.resume(REQUEST, answer());
    assertRefused(
        () -> approvalCase.resume(REQUEST, answer()), new Refusal.NoOpenInformationRequest());
  }

  @Test
  void the_time_to_answer_is_at_least_one_day() {
    ApprovalCase approvalCase = assessed();

    assertRefused(
        () -> approvalCase.ask(request(TODAY)), new Refusal.DeadlineTooEarly(TODAY.plusDays(1)));
    approvalCase.ask(request(TODAY.plusDays(1)));
  }

  @Test
  void what_rests_on_a_changed_part_is_judged_anew_and_the_rest_is_not() {
    ApprovalCase approvalCase = assessed();

    approvalCase.replace(aSubmission().withPositions(100, 100, 100, 50).build(), STANDARD);

    assertThat(approvalCase.snapshot().file().version()).isEqualTo(2);
    assertThat(approvalCase.snapshot().assessments())
        .filteredOn(assessment -> !assessment.isJudged())
        .extracting(RequirementAssessment::requirement)
        .containsExactly(
            ApprovalRequirement.COMPREHENSIVE_ASSISTANCE,
            ApprovalRequirement.FIVE_COMPETENCE_AREAS,
            ApprovalRequirement.DOCTOR_FOR_OCCUPATIONAL_MEDICINE,
            ApprovalRequirement.FORMAL_EDUCATION,
            ApprovalRequirement.THREE_FULL_TIME_EQUIVALENTS,
            ApprovalRequirement.THIRTY_PER_CENT_IN_EVERY_FIELD,
            ApprovalRequirement.MANDATORY_TRAINING);
  }

  @Test
  void a_new_telephone_number_voids_no_judgement() {
    ApprovalCase approvalCase = assessed();

    approvalCase.replace(
        aSubmission().reachedAt(new Contact(null, "55 00 00 00", null)).build(), STANDARD);

    assertThat(approvalCase.snapshot().assessments()).allMatch(RequirementAssessment::isJudged);
  }

  @Test
  void a_version_that_says_the_same_is_none() {
    assertRefused(
        () -> assessed().replace(aSubmission().build(), STANDARD), new Refusal.NothingChanged());
  }

  @Test
  void a_judgement_is_logged_when_it_is_given_and_when_it_ceases_to_count() {
    ApprovalCase approvalCase = received(aSubmission().build());
    Assessments received = approvalCase.snapshot().file().assessments();
    judge(approvalCase, ApprovalRequirement.COMPREHENSIVE_ASSISTANCE, Judgement.Outcome.MET);
    Assessments judged = approvalCase.snapshot().file().assessments();
    approvalCase.replace(aSubmission().named("Other").build(), STANDARD);
    Assessments renamed = approvalCase.snapshot().file().assessments();
    approvalCase.replace(aSubmission().withPositions(100).build(), STANDARD);
    Assessments replaced = approvalCase.snapshot().file().assessments();

    assertThat(received.judgementsOnTheWayTo(judged))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.cause()).isEqualTo(JudgementEntry.Cause.JUDGED);
              assertThat(entry.judgement().reason()).isEqualTo("Seen.");
            });
    assertThat(judged.judgementsOnTheWayTo(renamed)).isEmpty();
    assertThat(renamed.judgementsOnTheWayTo(replaced))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.cause()).isEqualTo(JudgementEntry.Cause.SUBMISSION_CHANGED);
              assertThat(entry.judgement().outcome()).isEqualTo(Judgement.Outcome.MET);
              assertThat(entry.machine().result()).isEqualTo(MachineResult.NEEDS_JUDGEMENT);
            });
    assertThat(judged.judgementsOnTheWayTo(new Assessments("2030-01-01", received.all())))
        .extracting(JudgementEntry::cause)
        .containsExactly(JudgementEntry.Cause.RULES_CHANGED);
  }

  @Test
  void one_officer_proposes_and_another_confirms() {
    ApprovalCase approvalCase = assessed();
    approvalCase.decision().propose(proposal(Decisions.Outcome.APPROVED), STANDARD);

    approvalCase.decision().refuseUnlessProposed();
    assertRefused(
        () -> judge(approvalCase, ApprovalRequirement.MANDATORY_TRAINING, Judgement.Outcome.MET),
        new Refusal.DecisionAlreadyProposed());
    assertRefused(
        () -> approvalCase.replace(aSubmission().named("Other").build(), STANDARD),
        new Refusal.DecisionAlreadyProposed());
    grant(approvalCase, STANDARD);
    assertRefused(approvalCase.decision()::refuseUnlessProposed, new Refusal.AlreadyDecided());
  }

  @Test
  void a_proposal_is_returned_and_made_again() {
    ApprovalCase approvalCase = assessed();
    assertRefused(approvalCase.decision()::returnProposal, new Refusal.NoDecisionProposed());
    approvalCase.decision().propose(proposal(Decisions.Outcome.APPROVED), STANDARD);

    approvalCase.decision().returnProposal();

    assertRefused(approvalCase.decision()::refuseUnlessProposed, new Refusal.NoDecisionProposed());
    approvalCase.decision().propose(proposal(Decisions.Outcome.APPROVED), STANDARD);
  }

  @Test
  void nothing_is_proposed_that_cannot_be_decided() {
    assertRefused(
        () -> assessed().decision().propose(proposal(Decisions.Outcome.REFUSED), STANDARD),
        new Refusal.NoRequirementUnmet());
    ApprovalCase unmet = assessed();
    judge(unmet, ApprovalRequirement.COMPREHENSIVE_ASSISTANCE, Judgement.Outcome.NOT_MET);
    assertRefused(
        () -> unmet.decision().propose(proposal(Decisions.Outcome.APPROVED), STANDARD),
        new Refusal.RequirementsNotMet(List.of(ApprovalRequirement.COMPREHENSIVE_ASSISTANCE)));
  }

  @Test
  void a_doctor_who_leaves_between_judgement_and_decision_is_seen() {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 100, 40));
    staff.set(0, during(staff.getFirst(), null, TODAY));
    ApprovalCase approvalCase =
        received(aSubmission().withStaff(staff.toArray(StaffMember[]::new)).build());
    judgeAllMet(approvalCase);

    assertRefused(
        () -> grant(approvalCase, Rules.standardOn(TODAY.plusDays(1))),
        new Refusal.AssessmentOutdated(
            List.of(
                ApprovalRequirement.FIVE_COMPETENCE_AREAS,
                ApprovalRequirement.DOCTOR_FOR_OCCUPATIONAL_MEDICINE,
                ApprovalRequirement.THREE_FULL_TIME_EQUIVALENTS,
                ApprovalRequirement.THIRTY_PER_CENT_IN_EVERY_FIELD)));
    grant(approvalCase, STANDARD);
  }

  private static Handling received(Instant at) {
    return ApprovalCase.receive(
            new ApprovalCaseId(new UUID(0, 5)),
            aSubmission().build(),
            new ApprovalHistory(List.of()),
            at,
            STANDARD,
            3)
        .snapshot()
        .handling();
  }

  private static ApprovalCase received(Submission submission) {
    return ApprovalCase.receive(
        new ApprovalCaseId(new UUID(0, 5)),
        submission,
        new ApprovalHistory(List.of()),
        RECEIVED,
        STANDARD,
        3);
  }

  private static ApprovalCase assessed() {
    ApprovalCase approvalCase = received(aSubmission().build());
    judgeAllMet(approvalCase);
    return approvalCase;
  }

  private static void judgeAllMet(ApprovalCase approvalCase) {
    for (ApprovalRequirement requirement : ApprovalRequirement.values()) {
      judge(approvalCase, requirement, Judgement.Outcome.MET);
    }
  }

  private static void judge(
      ApprovalCase approvalCase, ApprovalRequirement requirement, Judgement.Outcome outcome) {
    approvalCase.judge(requirement, new Judgement(outcome, "Seen.", "officer", RECEIVED), STANDARD);
  }

  private static void grant(ApprovalCase approvalCase, Standard standard) {
    approvalCase
        .decision()
        .grant(
            new ApprovalId(new UUID(0, 7)),
            new ApprovalTerms(standard.day(), standard.rules(), null, false, null),
            new ApprovalHistory(List.of()),
            standard);
  }

  private static InformationRequest request(LocalDate deadline) {
    return new InformationRequest(
        REQUEST,
        "The routine for revision",
        "officer",
        Instant.parse("2026-03-09T10:00:00Z"),
        deadline,
        null);
  }

  private static InformationRequest.Ending answer() {
    return new InformationRequest.Ending(
        InformationRequest.Ending.Kind.ANSWERED, "It is attached.", RECEIVED);
  }

  private static Proposal proposal(Decisions.Outcome outcome) {
    return new Proposal(
        outcome, null, new Decisions.Stated("§ 2-2", "Seen.", null), null, null, "first", RECEIVED);
  }

  private static void assertRefused(ThrowingCallable command, Refusal refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
