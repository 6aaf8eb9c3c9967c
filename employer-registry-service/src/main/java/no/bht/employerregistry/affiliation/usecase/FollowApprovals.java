package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.CustomersOfProvider;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.Days;
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
  private final CustomersOfProvider customers;
  private final AffiliationEvents events;

  FollowApprovals(
      ProviderApprovals approvals, CustomersOfProvider customers, AffiliationEvents events) {
    this.approvals = approvals;
    this.customers = customers;
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
    approvals.holdAlone(approval.provider());
    approvals.renewalDecided(application, approval.period().from().minusDays(1));
    if (approvals.add(approval)) {
      restore(approval.provider(), approval.period().from());
    }
  }

  /**
   * An approval has run out.
   *
   * @param expiredOn the first day without it
   */
  public void expired(
      OrganisationNumber provider, UUID approvalId, LocalDate validTo, LocalDate expiredOn) {
    approvals.holdAlone(provider);
    if (approvals.expire(provider, approvalId, validTo, expiredOn)) {
      invalidate(provider, new Invalidation(expiredOn, InvalidReason.APPROVAL_EXPIRED, null));
    }
  }

  /**
   * An approval is withdrawn (tilbaketrekking).
   *
   * @param from the first day without it
   */
  public void withdrawn(
      OrganisationNumber provider, UUID approvalId, LocalDate from, Instant toldAt) {
    approvals.holdAlone(provider);
    if (approvals.withdraw(provider, approvalId, from, toldAt)) {
      invalidate(provider, new Invalidation(from, InvalidReason.APPROVAL_WITHDRAWN, null));
    }
  }

  /** A withdrawn approval stands again from the day on, as if it had not been withdrawn. */
  public void reinstated(
      OrganisationNumber provider, UUID approvalId, LocalDate from, Instant toldAt) {
    approvals.holdAlone(provider);
    if (approvals.reinstate(approvalId, from, toldAt)) {
      restore(provider, from);
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
    approvals.holdAlone(provider);
    Invalidation end = new Invalidation(from, InvalidReason.PROVIDER_CHANGED, successor);
    approvals.endAll(provider, end);
    events.add(customers.invalidateAll(provider, end));
  }

  /** Unless another approval holds on the day; and what holds later is told as well. */
  private void invalidate(OrganisationNumber provider, Invalidation invalidation) {
    if (!approvedDays(provider).contains(invalidation.from())) {
      events.add(customers.invalidateAll(provider, invalidation));
      restore(provider, invalidation.from());
    }
  }

  /** From the first approved day on; and the end that was told of that already. */
  private void restore(OrganisationNumber provider, LocalDate from) {
    Optional<DateRange> run = approvedDays(provider).runFrom(from);
    if (run.isEmpty()) {
      return;
    }
    events.add(customers.restoreAll(provider, run.get().from()));
    LocalDate last = run.get().to();
    if (last != null) {
      approvals
          .endOn(provider, last.plusDays(1))
          .ifPresent(
              end -> {
                events.add(customers.invalidateAll(provider, end));
                restore(provider, end.from());
              });
    }
  }

  private Days approvedDays(OrganisationNumber provider) {
    return Days.of(approvals.of(provider).stream().map(ProviderApproval::period).toList());
  }
}
