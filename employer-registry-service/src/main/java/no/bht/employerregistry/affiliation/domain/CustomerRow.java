package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a provider's customer list says. What it does not say stays as it is known.
 *
 * @param contractForm needed of a contract that is not known yet
 * @param to last day; null = not said
 */
public record CustomerRow(
    OrganisationNumber employer,
    @Nullable ContractForm contractForm,
    Coverage coverage,
    LocalDate from,
    @Nullable LocalDate to,
    Conditions conditions,
    Contacts contacts) {

  /** The contract as the row says it. */
  AffiliationTerms terms(OrganisationNumber provider) {
    return new AffiliationTerms(
        employer,
        provider,
        contractForm == null ? ContractForm.OTHER : contractForm,
        coverage,
        new DateRange(from, to),
        conditions);
  }

  /** The contract as it is known, with what the row says in its place. */
  AffiliationTerms onto(AffiliationTerms known) {
    return new AffiliationTerms(
        employer,
        known.provider(),
        contractForm == null ? known.contractForm() : contractForm,
        known.coverage(),
        new DateRange(from, to == null ? known.period().to() : to),
        known.conditions().with(conditions));
  }

  /** Which contract the row is about: the same employer, part and first day. */
  public Contract contract() {
    return new Contract(employer, coverage.comparable(), from);
  }

  /** What tells contracts with one provider apart. */
  public record Contract(OrganisationNumber employer, Coverage coverage, LocalDate from) {}
}
