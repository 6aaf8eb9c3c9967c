package no.bht.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealOutcome;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.AppealStep;
import no.bht.casework.domain.appeal.Filing;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** An appeal with its history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppealResponse(
    UUID id,
    UUID decisionId,
    UUID caseId,
    OrganisationNumber party,
    AppealState state,
    Instant receivedAt,
    LocalDate handedOverOn,
    LocalDate deadline,
    boolean inTime,
    LocalDate detrimentMessageBy,
    String grounds,
    String changeWanted,
    @Nullable AppealOutcome outcome,
    List<Entry> history) {

  /** One step. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      AppealStep.Command command,
      AppealState state,
      Instant at,
      @Nullable String ground,
      @Nullable String text) {}

  static AppealResponse of(Appeal appeal) {
    Filing filing = appeal.filing();
    return new AppealResponse(
        appeal.id(),
        filing.decisionId(),
        filing.caseId(),
        filing.party(),
        appeal.state(),
        filing.receivedAt(),
        filing.handedOverOn(),
        filing.deadline(),
        filing.isInTime(),
        filing.detrimentMessageBy(),
        filing.grounds(),
        filing.changeWanted(),
        appeal.outcome(),
        appeal.history().stream()
            .map(
                entry ->
                    new Entry(
                        entry.command(), entry.state(), entry.at(), entry.ground(), entry.text()))
            .toList());
  }
}
