package no.bht.approval.approvalcase.domain.providerchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalOutcome;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What became of one or several providers on a day. No statute says what becomes of the approval:
 * the officer decides with a reason. Never changed; the chain of providers is kept for ever.
 *
 * @param providers those that are no more
 * @param successor the one they go on in; {@code null} if none does
 * @param from first day of the change, Europe/Oslo
 * @param outcome whether the approval goes on under the successor's number, or ends
 * @param ruleVersion version of the requirements on the day it was recorded
 * @param recordedBy reference of the officer, no name
 */
public record ProviderChange(
    UUID id,
    EndReason change,
    List<OrganisationNumber> providers,
    @Nullable OrganisationNumber successor,
    LocalDate from,
    ApprovalOutcome outcome,
    String reason,
    String ruleVersion,
    String recordedBy,
    Instant recordedAt) {

  /**
   * @throws IllegalArgumentException if the kind of change does not fit those concerned
   */
  public ProviderChange {
    providers = List.copyOf(providers);
    if (!fits(change, providers, successor, outcome)) {
      throw new IllegalArgumentException("No such change of these providers");
    }
  }

  /**
   * Whether the organisation itself is no more by the day. One that was bought by another may still
   * be there, and begin anew.
   */
  public boolean hasEndedOrganisationBy(LocalDate day) {
    return change != EndReason.TAKEN_OVER && !from.isAfter(day);
  }

  /** Whether a change of the kind can be told of those providers with that outcome. */
  public static boolean fits(
      EndReason change,
      List<OrganisationNumber> providers,
      @Nullable OrganisationNumber successor,
      ApprovalOutcome outcome) {
    boolean distinct =
        !providers.isEmpty()
            && providers.stream().distinct().count() == providers.size()
            && (successor == null || !providers.contains(successor));
    return distinct
        && switch (change) {
          case CLOSED_DOWN -> successor == null && outcome == ApprovalOutcome.ENDS;
          case NUMBER_CHANGED ->
              successor != null && providers.size() == 1 && outcome != ApprovalOutcome.NONE;
          case MERGED, TAKEN_OVER -> successor != null && outcome != ApprovalOutcome.NONE;
        };
  }
}
