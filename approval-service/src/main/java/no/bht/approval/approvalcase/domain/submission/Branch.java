package no.bht.approval.approvalcase.domain.submission;

import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Branch (avdeling); the approval of the main unit (hovedenhet) covers it.
 *
 * @param organisationNumber of the sub-unit (underenhet); {@code null} if it has none of its own
 */
public record Branch(
    String name, Address address, @Nullable OrganisationNumber organisationNumber) {}
