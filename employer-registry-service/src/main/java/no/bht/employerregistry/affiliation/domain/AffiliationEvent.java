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
   * @param employees of the employer; {@code null} where the register does not say
   * @param mainUnit the enterprise that the employer is a sub-unit of
   */
  record AffiliationStarted(
      AffiliationId affiliation,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate to,
      boolean restored,
      Coverage coverage,
      @Nullable Integer employees,
      @Nullable String mainUnit)
      implements AffiliationEvent {}

  /** The affiliation holds to {@code lastDay} and no longer. */
  record AffiliationEnded(
      AffiliationId affiliation,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate lastDay)
      implements AffiliationEvent {}

  /** The provider is no longer approved; from {@code invalidFrom} the employer is without. */
  record AffiliationInvalidated(
      AffiliationId affiliation,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate invalidFrom,
      Invalidation.InvalidReason reason,
      @Nullable OrganisationNumber successor)
      implements AffiliationEvent {}
}
