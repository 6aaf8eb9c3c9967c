package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

/** What this registry has heard of approvals. */
public interface ProviderApprovals {

  /** All approvals of the provider, ended ones included. */
  List<ProviderApproval> of(OrganisationNumber provider);

  /**
   * Records a granted or renewed approval.
   *
   * @return false if it was known, so that nothing is to be done
   */
  boolean add(ProviderApproval approval);

  /**
   * Records that an approval has run out.
   *
   * @return false if that was known, so that nothing is to be done
   */
  boolean expire(OrganisationNumber provider, UUID approvalId, LocalDate validTo);
}
