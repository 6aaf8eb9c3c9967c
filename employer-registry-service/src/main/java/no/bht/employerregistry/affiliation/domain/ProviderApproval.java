package no.bht.employerregistry.affiliation.domain;

import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * What this registry knows of a provider's approval (godkjenning), heard by event. Statute:
 * FOR-2011-12-06-1360 § 2-5.
 *
 * @param period the days it was given for
 */
public record ProviderApproval(UUID approvalId, OrganisationNumber provider, DateRange period) {}
