package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
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
   * @param ruleVersion version of the requirements it was taken under
   * @param validity of the approval; {@code null} when refused
   */
  record Decided(
      ApprovalCaseId application,
      OrganisationNumber party,
      Outcome outcome,
      String ruleVersion,
      @Nullable Validity validity,
      Stated reasons) {}

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
