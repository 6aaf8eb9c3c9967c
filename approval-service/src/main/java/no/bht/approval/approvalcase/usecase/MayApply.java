package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalHistory;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;

/** Whether an organisation may apply today, for its portal. Statute: FOR-2011-12-06-1360 § 2-1. */
@ApplicationScoped
public class MayApply {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final EndedOrganisations ended;
  private final CaseAccess access;
  private final InstantSource clock;

  MayApply(
      ApprovalCases cases,
      Approvals approvals,
      EndedOrganisations ended,
      CaseAccess access,
      InstantSource clock) {
    this.cases = cases;
    this.approvals = approvals;
    this.ended = ended;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param kind what an application would be
   * @param open the application that stands in the way of another; empty if none does
   * @param end how the organisation has ended by today; empty if it has not
   * @param approval the last one, whether it runs or has ended
   */
  public record Answer(
      LocalDate today,
      ApplicationKind kind,
      Optional<ApprovalCaseId> open,
      Optional<ProviderChange> end,
      Optional<Approval> approval) {

    public boolean isAllowed() {
      return open.isEmpty() && end.isEmpty();
    }
  }

  @Transactional
  public Answer today(OrganisationNumber provider) {
    access.demand(provider);
    LocalDate today = Oslo.today(clock);
    ApprovalHistory history = approvals.of(provider);
    return new Answer(
        today,
        history.kindOfApplicationOn(today),
        cases.openOf(provider),
        ended.endBy(today, provider),
        history.last());
  }
}
