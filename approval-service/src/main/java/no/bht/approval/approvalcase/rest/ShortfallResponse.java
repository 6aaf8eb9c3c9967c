package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.followup.Shortfall;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import org.jspecify.annotations.Nullable;

/** What fell below which limit, from which day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShortfallResponse(
    ApprovalRequirement requirement,
    String statute,
    LocalDate from,
    List<String> evidence,
    @Nullable LocalDate remediedFrom) {

  static ShortfallResponse of(Shortfall shortfall) {
    return new ShortfallResponse(
        shortfall.requirement(),
        shortfall.statute(),
        shortfall.from(),
        shortfall.evidence(),
        shortfall.remediedFrom());
  }
}
