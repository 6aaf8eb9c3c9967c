package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.platform.organisation.OrganisationNumber;

/** The affiliations with a provider, which follow its approval (godkjenning) all at once. */
public interface CustomersOfProvider {

  /** Invalidates at once all affiliations with the provider that reach its first day. */
  List<AffiliationInvalidated> invalidateAll(
      OrganisationNumber provider, Invalidation invalidation);

  /**
   * Restores at once all invalidated affiliations with the provider that reach {@code from}, and
   * those that were restored from a later day only.
   */
  List<AffiliationStarted> restoreAll(OrganisationNumber provider, LocalDate from);
}
