package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

/** What employer and provider have agreed. */
public record AffiliationTerms(
    OrganisationNumber employer,
    OrganisationNumber provider,
    ContractForm contractForm,
    Coverage coverage,
    DateRange period,
    Conditions conditions) {

  /**
   * Whether the same contract is told twice: the same part of the same employer, with the same
   * provider, on some day. With another provider it is an overlap, which is seen and not refused.
   */
  boolean collidesWith(AffiliationTerms other) {
    return provider.equals(other.provider) && overlaps(other);
  }

  /** Whether the same part of the same employer is covered twice on some day. */
  public boolean overlaps(AffiliationTerms other) {
    return employer.equals(other.employer)
        && coverage.meets(other.coverage)
        && period.overlaps(other.period);
  }

  /** Whether the two are the same contract, whatever else is said of it. */
  boolean isSameContract(AffiliationTerms other) {
    return employer.equals(other.employer)
        && provider.equals(other.provider)
        && coverage.isSameAs(other.coverage)
        && period.from().equals(other.period.from());
  }

  AffiliationTerms countedFor(OrganisationNumber unit, Coverage covered) {
    return new AffiliationTerms(unit, provider, contractForm, covered, period, conditions);
  }

  AffiliationTerms withLastDay(LocalDate lastDay) {
    DateRange shorter = new DateRange(period.from(), lastDay);
    return new AffiliationTerms(employer, provider, contractForm, coverage, shorter, conditions);
  }
}
