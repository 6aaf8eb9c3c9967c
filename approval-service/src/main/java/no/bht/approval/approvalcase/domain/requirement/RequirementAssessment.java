package no.bht.approval.approvalcase.domain.requirement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one requirement: by the machine, and by the case officer beside it, never over
 * it.
 *
 * @param judgement {@code null} until the officer has judged
 */
public record RequirementAssessment(
    RequirementRule rule, MachineAssessment machine, @Nullable Judgement judgement) {

  public ApprovalRequirement requirement() {
    return rule.requirement();
  }

  public boolean isJudged() {
    return judgement != null;
  }

  /** Whether it stands against approval, as counted or as judged. */
  public boolean isDeficient() {
    return isJudged() ? !isMet() : machine.result() == MachineResult.NOT_MET;
  }

  /** A line of the log on its judgement, which is there. */
  JudgementEntry entry(JudgementEntry.Cause cause, String ruleVersion) {
    return new JudgementEntry(
        requirement(), cause, Objects.requireNonNull(judgement), machine, ruleVersion);
  }

  /** Judged met, and not counted as unmet by the machine. */
  public boolean isMet() {
    return judgement != null
        && judgement.outcome() == Judgement.Outcome.MET
        && machine.result() != MachineResult.NOT_MET;
  }
}
