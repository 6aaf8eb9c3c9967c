package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import org.jspecify.annotations.Nullable;

/** Individual decisions (enkeltvedtak) in writing, with reasons and notice to the party. */
public interface Decisions {

  /** What was decided. */
  enum Outcome {
    APPROVED,
    REFUSED
  }

  /**
   * Reasons (begrunnelse); fvl. § 25.
   *
   * @param considerations the main considerations, which should be stated
   */
  record Stated(String rules, String facts, @Nullable String considerations) {}

  /**
   * A decision as the party gets it.
   *
   * @param approval what was granted; {@code null} when refused
   * @param conditions vilkår of the approval
   */
  record Decided(
      ApprovalCase application,
      @Nullable Approval approval,
      List<ConditionTerms> conditions,
      Stated reasons) {

    public Decided {
      conditions = List.copyOf(conditions);
    }

    public Outcome outcome() {
      return approval == null ? Outcome.REFUSED : Outcome.APPROVED;
    }

    /** Version of the requirements it was taken under. */
    public String ruleVersion() {
      return approval == null ? application.snapshot().ruleVersion() : approval.ruleVersion();
    }
  }

  /**
   * A decision as it is kept.
   *
   * @param appealDeadline last day to appeal (klagefrist), fvl. § 29; {@code null} until notified
   */
  record Kept(UUID id, Outcome outcome, Stated reasons, @Nullable LocalDate appealDeadline) {}

  /** Takes the decision and notifies the party (underretning, fvl. § 27). */
  void take(Decided decision);

  Optional<Kept> of(ApprovalCaseId application);
}
