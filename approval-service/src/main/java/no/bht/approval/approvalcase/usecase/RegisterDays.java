package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.ApprovalVersions;
import no.bht.approval.approvalcase.domain.ApprovalVersions.Cause;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CaseSnapshot;
import no.bht.approval.approvalcase.domain.history.ApprovalTimeline;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.End;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.approvalcase.domain.history.Timeline.Span;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;

/**
 * Writes what the register says from which day on, in the transaction of the change that makes it
 * so. The provider is locked by then.
 */
@ApplicationScoped
public class RegisterDays {
  private final Approvals approvals;
  private final ApprovalVersions versions;

  RegisterDays(Approvals approvals, ApprovalVersions versions) {
    this.approvals = approvals;
    this.versions = versions;
  }

  /** The days of a new approval, which is kept by now. */
  public void granted(Approval approval) {
    write(approval.provider(), Cause.GRANTED, days -> days.granted(approval));
  }

  /** A renewal that comes after the end keeps nothing listed. */
  public void renewalReceived(ApprovalCase application) {
    CaseSnapshot received = application.snapshot();
    ApprovalId renews = received.renews();
    LocalDate day = Oslo.dateOf(received.receivedAt());
    if (renews != null
        && approvals
            .find(renews)
            .filter(approval -> !approval.validity().to().isBefore(day))
            .isPresent()) {
      write(
          received.submission().provider(),
          Cause.RENEWAL_RECEIVED,
          days -> days.renewalReceived(renews, day));
    }
  }

  /** A renewal is undecided again; it keeps listed what has not ended meanwhile. */
  public void renewalReopened(ApprovalCase application, LocalDate day) {
    ApprovalId renews = application.snapshot().renews();
    if (renews != null
        && approvals
            .find(renews)
            .filter(approval -> !approval.validity().to().isBefore(day))
            .isPresent()) {
      write(
          application.provider(),
          Cause.RENEWAL_RECEIVED,
          days -> days.renewalReceived(renews, day));
    }
  }

  /** No renewal is undecided from the day on: refused, or taken back. */
  public void renewalDecided(OrganisationNumber provider, LocalDate day) {
    write(provider, Cause.RENEWAL_DECIDED, days -> days.renewalDecided(day));
  }

  public void withdrawn(OrganisationNumber provider, Set<ApprovalId> withdrawn, LocalDate from) {
    write(provider, Cause.WITHDRAWN, days -> days.withdrawn(withdrawn, from));
  }

  /**
   * @param cause deferred for the time being, or reinstated for good
   */
  public void reinstated(OrganisationNumber provider, LocalDate from, Cause cause) {
    ApprovalId renewing =
        approvals
            .of(provider)
            .last()
            .map(Approval::id)
            .filter(last -> approvals.renewalsOf(last).pending())
            .orElse(null);
    write(provider, cause, days -> days.reinstated(from, renewing));
  }

  public void ended(OrganisationNumber provider, LocalDate from, End why) {
    write(provider, Cause.PROVIDER_CHANGED, days -> days.ended(from, why));
  }

  /** First day from the given one on which the provider is no more. */
  public Optional<LocalDate> endFrom(LocalDate day, OrganisationNumber provider) {
    return of(provider).days().spans().stream()
        .filter(span -> span.value().status() == Status.ENDED && !span.to().isBefore(day))
        .map(Span::from)
        .findFirst();
  }

  /** What the register says of the provider, for every day. */
  public ApprovalTimeline of(OrganisationNumber provider) {
    return versions.of(provider);
  }

  private void write(
      OrganisationNumber provider, Cause cause, UnaryOperator<ApprovalTimeline> change) {
    versions.replace(provider, change.apply(versions.of(provider)), cause);
  }
}
