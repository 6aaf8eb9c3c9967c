package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

/** What employer and provider have agreed. */
public record AffiliationTerms(
    OrganisationNumber employer,
    OrganisationNumber provider,
    ContractForm contractForm,
    Coverage coverage,
    DateRange period) {

  /** Whether the same part of the same employer is covered twice on some day. */
  boolean collidesWith(AffiliationTerms other) {
    return employer.equals(other.employer)
        && coverage.meets(other.coverage)
        && period.overlaps(other.period);
  }

  AffiliationTerms withLastDay(LocalDate lastDay) {
    DateRange shorter = new DateRange(period.from(), lastDay);
    return new AffiliationTerms(employer, provider, contractForm, coverage, shorter);
  }
}
