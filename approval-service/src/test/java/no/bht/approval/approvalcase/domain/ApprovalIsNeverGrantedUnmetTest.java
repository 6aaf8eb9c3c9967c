package no.bht.approval.approvalcase.domain;

import static no.bht.approval.fixture.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.MachineResult;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.fixture.Rules;
import org.jspecify.annotations.Nullable;

/** Whatever is handed in and however it is judged. */
class ApprovalIsNeverGrantedUnmetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Property
  void approval_is_never_granted_with_an_unmet_rule_unless_the_exception_is_reasoned(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 40, max = 100) Integer> positions,
      @ForAll("judgements") Map<ApprovalRequirement, Judgement.Outcome> judgements,
      @ForAll("reasons") Optional<String> exceptionReason) {
    ApprovalCase approvalCase = received(positions);
    judgements.forEach(
        (requirement, outcome) ->
            approvalCase.judge(
                requirement,
                new Judgement(outcome, "Seen.", "officer", Instant.EPOCH),
                Rules.standardOn(DAY)));
    List<RequirementAssessment> assessments = approvalCase.snapshot().assessments();

    Approval approval = tryToGrant(approvalCase, exceptionReason.orElse(null));

    Statistics.collect(approval == null ? "refused" : approval.isException() ? "excused" : "met");
    Statistics.coverage(
        seen ->
            List.of("refused", "excused", "met").forEach(end -> seen.check(end).count(n -> n > 0)));
    if (approval == null) {
      return;
    }
    assertThat(assessments).allMatch(RequirementAssessment::isJudged);
    for (RequirementAssessment assessment : assessments) {
      if (isUnmet(assessment)) {
        assertThat(assessment.rule().statute()).matches(".*§ 2-2 [de]");
        assertThat(approval.exceptionReason()).isNotBlank();
      }
    }
    assertThat(approval.isException())
        .isEqualTo(assessments.stream().anyMatch(ApprovalIsNeverGrantedUnmetTest::isUnmet));
  }

  /** Mostly met, so that approvals are seen too. */
  @Provide
  Arbitrary<Map<ApprovalRequirement, Judgement.Outcome>> judgements() {
    return Arbitraries.maps(
            Arbitraries.of(ApprovalRequirement.class),
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(30, Judgement.Outcome.MET),
                net.jqwik.api.Tuple.of(1, Judgement.Outcome.NOT_MET)))
        .ofMinSize(ApprovalRequirement.values().length - 1);
  }

  @Provide
  Arbitrary<Optional<String>> reasons() {
    return Arbitraries.of(Optional.empty(), Optional.of("Competence is had from a partner."));
  }

  private static boolean isUnmet(RequirementAssessment assessment) {
    Judgement judgement = assessment.judgement();
    return assessment.machine().result() == MachineResult.NOT_MET
        || judgement == null
        || judgement.outcome() == Judgement.Outcome.NOT_MET;
  }

  private static @Nullable Approval tryToGrant(
      ApprovalCase approvalCase, @Nullable String exceptionReason) {
    try {
      return approvalCase
          .decision()
          .grant(
              new ApprovalId(new UUID(0, 1)),
              new ApprovalTerms(DAY, Rules.inForce(), null, false, exceptionReason),
              new ApprovalHistory(List.of()),
              Rules.standardOn(DAY))
          .approval();
    } catch (CommandRefused refused) {
      return null;
    }
  }

  private static ApprovalCase received(List<Integer> positions) {
    return ApprovalCase.receive(
        new ApprovalCaseId(new UUID(0, 5)),
        aSubmission()
            .withPositions(positions.stream().mapToInt(Integer::intValue).toArray())
            .build(),
        new ApprovalHistory(List.of()),
        Instant.parse("2026-03-02T10:00:00Z"),
        Rules.standardOn(DAY),
        3);
  }
}
