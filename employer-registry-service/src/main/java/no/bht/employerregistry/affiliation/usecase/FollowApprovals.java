package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.employerregistry.affiliation.domain.Invalidation.InvalidReason;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is known of approvals and lets the affiliations follow: invalidated when the provider
 * is no longer approved, restored when it is again. What has had its effect has none again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowApprovals {
  private final ProviderApprovals approvals;
  private final Affiliations affiliations;
  private final AffiliationEvents events;

  FollowApprovals(
      ProviderApprovals approvals, Affiliations affiliations, AffiliationEvents events) {
    this.approvals = approvals;
    this.affiliations = affiliations;
    this.events = events;
  }

  /** A renewal has come: the provider stays approved until it is decided. */
  public void renewalReceived(OrganisationNumber provider, UUID application, LocalDate day) {
    approvals.renewalReceived(provider, application, day);
  }

  /** An application is refused; what it kept approved is told to be expired besides. */
  public void refused(UUID application, LocalDate decidedOn) {
    approvals.renewalDecided(application, decidedOn.minusDays(1));
  }

  /** The refusal of an application is annulled: it is undecided again. */
  public void reopened(UUID application) {
    approvals.renewalDecided(application, null);
  }

  /** The provider is approved for a period. */
  public void approved(ProviderApproval approval, UUID application) {
    approvals.renewalDecided(application, approval.period().from().minusDays(1));
    if (approvals.add(approval)) {
      events.add(affiliations.restoreAll(approval.provider(), approval.period().from()));
    }
  }

  /**
   * An approval has run out.
   *
   * @param expiredOn the first day without it
   */
  public void expired(
      OrganisationNumber provider, UUID approvalId, LocalDate validTo, LocalDate expiredOn) {
    boolean news = approvals.expire(provider, approvalId, validTo, expiredOn);
    boolean approvedByAnother =
        approvals.of(provider).stream().anyMatch(approval -> approval.period().contains(expiredOn));
    if (news && !approvedByAnother) {
      events.add(
          affiliations.invalidateAll(
              provider, new Invalidation(expiredOn, InvalidReason.APPROVAL_EXPIRED, null)));
    }
  }

  /**
   * An approval is withdrawn (tilbaketrekking).
   *
   * @param from the first day without it
   */
  public void withdrawn(OrganisationNumber provider, UUID approvalId, LocalDate from) {
    boolean news = approvals.withdraw(provider, approvalId, from);
    boolean approvedByAnother =
        approvals.of(provider).stream().anyMatch(approval -> approval.period().contains(from));
    if (news && !approvedByAnother) {
      events.add(
          affiliations.invalidateAll(
              provider, new Invalidation(from, InvalidReason.APPROVAL_WITHDRAWN, null)));
    }
  }

  /** A withdrawn approval stands again from the day on, as if it had not been withdrawn. */
  public void reinstated(OrganisationNumber provider, UUID approvalId, LocalDate from) {
    if (approvals.reinstate(approvalId, from)) {
      events.add(affiliations.restoreAll(provider, from));
      approvals
          .endOf(provider)
          .ifPresent(end -> events.add(affiliations.invalidateAll(provider, end)));
    }
  }

  /**
   * The provider is no more, or is another. Nobody is affiliated with the successor by that: the
   * contract is with the one that was.
   *
   * @param successor {@code null} if none follows
   */
  public void providerChanged(
      OrganisationNumber provider, LocalDate from, @Nullable OrganisationNumber successor) {
    Invalidation end = new Invalidation(from, InvalidReason.PROVIDER_CHANGED, successor);
    approvals.endAll(provider, end);
    events.add(affiliations.invalidateAll(provider, end));
  }
}
