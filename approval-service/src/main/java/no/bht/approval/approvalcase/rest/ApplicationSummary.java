package no.bht.approval.approvalcase.rest;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.platform.organisation.OrganisationNumber;

/** A line of the list of applications. */
record ApplicationSummary(
    UUID id,
    OrganisationNumber provider,
    String name,
    ApplicationKind kind,
    ApprovalCaseState state,
    LocalDate receivedOn) {

  static ApplicationSummary of(ApprovalCases.Line line) {
    return new ApplicationSummary(
        line.id().value(),
        line.provider(),
        line.name(),
        line.kind(),
        line.state(),
        line.receivedOn());
  }
}
