package no.bht.supervision.documentdemand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Viewer;
import org.jspecify.annotations.Nullable;

/** What others than the party are asked does not show of whom the inspection is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemandResponse(
    UUID id,
    @Nullable UUID inspectionId,
    @Nullable OrganisationNumber party,
    OrganisationNumber holder,
    HolderKind holderKind,
    String demand,
    DemandForm form,
    List<DataCategory> dataCategories,
    @Nullable String necessity,
    @Nullable String suspicion,
    @Nullable String sensitivity,
    @Nullable String burden,
    LocalDate deadline,
    LocalDate deadlineAskedFor,
    DemandState state,
    boolean overdue,
    Instant demandedAt,
    @Nullable LocalDate receivedOn,
    @Nullable Boolean inTime,
    @Nullable List<DemandEntryResponse> history) {

  static DemandResponse of(
      DocumentDemand demand, @Nullable List<DemandEntry> history, Viewer viewer, LocalDate today) {
    Demanded what = demand.demanded();
    boolean whole = viewer.officer() || viewer.actsFor(demand.party());
    return new DemandResponse(
        demand.id(),
        whole ? demand.inspection().value() : null,
        whole ? demand.party().number() : null,
        what.holder(),
        what.holderKind(),
        what.text(),
        what.form(),
        what.categories().stream().sorted().toList(),
        what.why().necessity(),
        viewer.officer() ? what.why().suspicion() : null,
        viewer.officer() ? what.why().sensitivity() : null,
        viewer.officer() ? what.why().burden() : null,
        demand.deadline(),
        what.deadline(),
        demand.state(),
        demand.isOverdue(today),
        demand.demandedAt(),
        demand.receivedOn(),
        demand.inTime(),
        history == null ? null : history.stream().map(DemandEntryResponse::of).toList());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DemandEntryResponse(
      DemandState.Command step,
      Instant at,
      @Nullable String content,
      @Nullable LocalDate deadline) {
    static DemandEntryResponse of(DemandEntry entry) {
      return new DemandEntryResponse(
          entry.command(), entry.at(), entry.content(), entry.deadline());
    }
  }
}
