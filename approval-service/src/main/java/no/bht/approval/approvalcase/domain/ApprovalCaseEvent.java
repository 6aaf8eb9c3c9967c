package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What happened to an application or to an approval. */
public sealed interface ApprovalCaseEvent {

  OrganisationNumber provider();

  /** Søknad mottatt; FOR-2011-12-06-1360 § 2-1. */
  record ApplicationReceived(
      ApprovalCaseId application,
      OrganisationNumber provider,
      ApplicationKind kind,
      LocalDate receivedOn)
      implements ApprovalCaseEvent {}

  /** A case officer has judged the first requirement; nobody else is told. */
  record AssessmentStarted(ApprovalCaseId application, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

  /**
   * Godkjenning gitt eller fornyet; FOR-2011-12-06-1360 §§ 2-2, 2-5.
   *
   * @param previous the approval before it, if there is one
   */
  record ApprovalGranted(Approval approval, ApplicationKind kind, @Nullable Approval previous)
      implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return approval.provider();
    }
  }

  /** Avslag; FOR-2011-12-06-1360 § 2-2. */
  record ApplicationRefused(
      ApprovalCaseId application, OrganisationNumber provider, LocalDate decidedOn)
      implements ApprovalCaseEvent {}

  /**
   * Godkjenning utløpt; FOR-2011-12-06-1360 § 2-5 second paragraph.
   *
   * @param expiredOn the first day without approval
   */
  record ApprovalExpired(
      ApprovalId approval, OrganisationNumber provider, Validity validity, LocalDate expiredOn)
      implements ApprovalCaseEvent {}

  /** Purring: no application has come since the approval ran out. Practice, no statute. */
  record RenewalReminderDue(
      ApprovalId approval, OrganisationNumber provider, LocalDate validTo, LocalDate dueOn)
      implements ApprovalCaseEvent {}
}
