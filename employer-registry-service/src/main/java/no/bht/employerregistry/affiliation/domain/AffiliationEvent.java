package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What happened to an affiliation. */
public sealed interface AffiliationEvent {

  AffiliationId affiliation();

  OrganisationNumber employer();

  OrganisationNumber provider();

  /**
   * The affiliation holds from {@code from}.
   *
   * @param restored true when it held before and the provider is approved again
   */
  record AffiliationStarted(
      AffiliationId affiliation,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate to,
      boolean restored)
      implements AffiliationEvent {}

  /** The affiliation holds to {@code lastDay} and no longer. */
  record AffiliationEnded(
      AffiliationId affiliation,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate lastDay)
      implements AffiliationEvent {}

  /** The provider's approval ran out; from {@code invalidFrom} the employer is without. */
  record AffiliationInvalidated(
      AffiliationId affiliation,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate invalidFrom)
      implements AffiliationEvent {}
}
