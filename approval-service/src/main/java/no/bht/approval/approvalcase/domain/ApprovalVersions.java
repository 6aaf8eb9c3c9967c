package no.bht.approval.approvalcase.domain;

import no.bht.approval.approvalcase.domain.history.ApprovalTimeline;
import no.bht.platform.organisation.OrganisationNumber;

/** The days of a provider as the register tells them; what was told before is kept beside it. */
public interface ApprovalVersions {

  /** What made the register tell something else. */
  enum Cause {
    GRANTED,
    RENEWAL_RECEIVED,
    RENEWAL_DECIDED,
    WITHDRAWN,
    DEFERRED,
    REINSTATED,
    PROVIDER_CHANGED
  }

  /** As known now. */
  ApprovalTimeline of(OrganisationNumber provider);

  /** From now on this is known of the provider, which is locked. What is in both stays as it is. */
  void replace(OrganisationNumber provider, ApprovalTimeline timeline, Cause cause);
}
