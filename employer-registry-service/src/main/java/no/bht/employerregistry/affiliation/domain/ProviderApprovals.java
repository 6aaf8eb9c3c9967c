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

  /**
   * Records that an approval is withdrawn from the day on.
   *
   * @return false if that was known, so that nothing is to be done
   */
  boolean withdraw(OrganisationNumber provider, UUID approvalId, LocalDate from);

  /**
   * Records that a withdrawn approval stands again from the day on.
   *
   * @return false if it was not withdrawn, so that nothing is to be done
   */
  boolean reinstate(UUID approvalId, LocalDate from);

  /** Records that no approval of the provider holds from the day on: it is no more. */
  void endAll(OrganisationNumber provider, LocalDate from);
}
