package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
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
   * What the register holds of a provider has changed by a change notice (endringsmelding).
   *
   * @param from first day of the change
   */
  record FactsChanged(
      UUID notice,
      OrganisationNumber provider,
      LocalDate from,
      Set<SubmissionPart> changed,
      Submission before,
      Submission after)
      implements ApprovalCaseEvent {}

  /** The provider is asked for more; told by letter, not by event. */
  record InformationRequested(
      ApprovalCaseId application, OrganisationNumber provider, InformationRequest request)
      implements ApprovalCaseEvent {}

  /** The request is answered, or closed by an officer; nobody else is told. */
  record AssessmentResumed(ApprovalCaseId application, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

  /** An officer has proposed a decision; nobody else is told. */
  record DecisionProposed(ApprovalCaseId application, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

  /** Another officer did not confirm it; nobody else is told. */
  record ProposalReturned(ApprovalCaseId application, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

  /**
   * Godkjenning gitt eller fornyet; FOR-2011-12-06-1360 §§ 2-2, 2-5.
   *
   * @param previous the approval before it, if there is one
   * @param organised how the provider is organised, where it is known
   */
  record ApprovalGranted(
      Approval approval,
      ApplicationKind kind,
      @Nullable Approval previous,
      @Nullable ProviderKind organised)
      implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return approval.provider();
    }
  }

  /** The refusal was annulled: the application is decided anew. */
  record ApplicationReopened(ApprovalCaseId application, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

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

  /** Varsel om tilbaketrekking (fvl. § 16); only the provider is told. */
  record WithdrawalNotified(ApprovalId approval, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

  /** The withdrawal that was considered came to nothing; only the provider is told. */
  record WithdrawalDropped(ApprovalId approval, OrganisationNumber provider)
      implements ApprovalCaseEvent {}

  /**
   * Godkjenning trukket tilbake; FOR-2011-12-06-1360 § 2-5 second paragraph. Told again when a
   * deferral is over.
   *
   * @param withdrawnFrom the first day without approval
   */
  record ApprovalWithdrawn(Approval approval, LocalDate withdrawnFrom)
      implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return approval.provider();
    }
  }

  /** Why a withdrawn approval stands again. */
  enum ReinstatementReason {
    /** The appeal body or the deciding body itself undid the withdrawal; fvl. §§ 33, 34. */
    APPEAL_ALLOWED,
    /** The deciding body reversed it without appeal; fvl. § 35. */
    REVERSED,
    /** Enforcement is deferred for the time being; fvl. § 42. */
    DEFERRED
  }

  /**
   * A withdrawn approval stands again, for good or until a deferral is over.
   *
   * @param from first day it stands again
   */
  record ApprovalReinstated(Approval approval, LocalDate from, ReinstatementReason reason)
      implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return approval.provider();
    }
  }

  /** What happens to the approval when its provider changes. */
  enum ApprovalOutcome {
    /** It goes on under the successor's number. */
    CONTINUES,
    /** It ends. */
    ENDS,
    /** The provider had none. */
    NONE
  }

  /**
   * Merger, take-over, closing down or a new organisation number; no statute names it.
   *
   * @param approval the approval that it ended; {@code null} if it had none
   * @param from first day of the change
   */
  record ProviderChanged(
      OrganisationNumber provider,
      EndReason change,
      @Nullable OrganisationNumber successor,
      LocalDate from,
      @Nullable Approval approval,
      ApprovalOutcome outcome)
      implements ApprovalCaseEvent {}

  /** Vilkår satt; aml. § 18-6 sixth paragraph. */
  record ConditionsSet(ApprovalId approval, OrganisationNumber provider, List<Condition> conditions)
      implements ApprovalCaseEvent {
    public ConditionsSet {
      conditions = List.copyOf(conditions);
    }
  }

  /** Fristen for et vilkår er ute; the provider has not handed in what was asked. */
  record ConditionOverdue(Condition condition) implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return condition.provider();
    }
  }

  /** Dokumentasjon mottatt; only officers are concerned. */
  record ConditionEvidenceReceived(Condition condition) implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return condition.provider();
    }
  }

  /** Vilkår vurdert: met or not met; the provider is told by a letter. */
  record ConditionDecided(Condition condition) implements ApprovalCaseEvent {
    @Override
    public OrganisationNumber provider() {
      return condition.provider();
    }
  }
}
