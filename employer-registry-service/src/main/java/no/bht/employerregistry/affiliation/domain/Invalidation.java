package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * That affiliations with a provider no longer fulfil the duty.
 *
 * @param from the first day without an approved provider
 * @param successor the provider that follows; {@code null} if none does
 */
public record Invalidation(
    LocalDate from, InvalidReason reason, @Nullable OrganisationNumber successor) {

  /** Why the provider is not approved. */
  public enum InvalidReason {
    /** Utløpt. */
    APPROVAL_EXPIRED,
    /** Trukket tilbake. */
    APPROVAL_WITHDRAWN,
    /** The provider merged, was taken over, closed down or has another number. */
    PROVIDER_CHANGED
  }
}
