package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalOutcome;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.usecase.providerchange.RecordProviderChange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** What became of providers, as it is handed in. */
record ProviderChangeBody(
    @NotNull EndReason change,
    @NotNull @Size(min = 1, max = 50) List<@NotNull OrganisationNumber> providers,
    @Nullable OrganisationNumber successor,
    @NotNull LocalDate from,
    @NotNull Outcome approvalOutcome,
    @NotBlank @Size(max = 10_000) @FreeText String reason) {

  /** What happens to the approval. */
  enum Outcome {
    CONTINUES,
    ENDS
  }

  RecordProviderChange.Command toCommand() {
    return new RecordProviderChange.Command(
        change,
        providers,
        successor,
        Days.within(from, "/from"),
        ApprovalOutcome.valueOf(approvalOutcome.name()),
        reason);
  }

  /** As it is kept. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Kept(
      UUID id,
      EndReason change,
      List<OrganisationNumber> providers,
      @Nullable OrganisationNumber successor,
      LocalDate from,
      ApprovalOutcome approvalOutcome,
      String reason,
      String ruleVersion,
      Instant recordedAt) {

    static Kept of(ProviderChange change) {
      return new Kept(
          change.id(),
          change.change(),
          change.providers(),
          change.successor(),
          change.from(),
          change.outcome(),
          change.reason(),
          change.ruleVersion(),
          change.recordedAt());
    }
  }
}
