package no.bht.supervision.rejectedreport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A rejected report (underkjent rapport).
 *
 * @param redoBy last day to redo it, a working day; {@code null} where another supplier must
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RejectedReport(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    ReportKind kind,
    RejectionReason reason,
    String facts,
    @Nullable UUID inspectionId,
    LocalDate rejectedOn,
    RejectionState state,
    @Nullable LocalDate redoBy,
    @Nullable LocalDate endedOn,
    List<Entry> history,
    @JsonIgnore long version) {

  RejectedReport {
    history = List.copyOf(history);
  }

  /**
   * A step that was taken.
   *
   * @param by the party that took it; {@code null} for the Authority
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      RejectionState.Step step,
      @Nullable String said,
      @Nullable OrganisationNumber by,
      Instant at) {}
}
