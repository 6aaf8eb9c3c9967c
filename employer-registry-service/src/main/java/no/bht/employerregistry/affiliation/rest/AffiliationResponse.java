package no.bht.employerregistry.affiliation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationState;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.AgreementState;
import no.bht.employerregistry.affiliation.domain.Conditions;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Days;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * @param approvedDays the days of its period on which the provider is approved, as far as known
 * @param daysWithoutApproval the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AffiliationResponse(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    ContractForm contractForm,
    CoverageKind coverage,
    @Nullable String coveredPart,
    @Nullable List<String> coveredUnits,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer employeesCoveredPercent,
    @Nullable Integer noticePeriodMonths,
    @Nullable Boolean contactWithoutConsent,
    @Nullable Boolean safetyRepresentativeTookPart,
    @Nullable LocalDate lastContactOn,
    @Nullable LocalDate lastVisitOn,
    @Nullable Integer contactsPerYear,
    Party reportedBy,
    AgreementState agreement,
    @Nullable LocalDate answerDue,
    AffiliationState state,
    @Nullable LocalDate invalidFrom,
    Invalidation.@Nullable InvalidReason invalidReason,
    @Nullable OrganisationNumber successor,
    boolean providerApproved,
    List<Range> approvedDays,
    List<Range> daysWithoutApproval,
    @Nullable LocalDate notInListSince) {

  /** Days from and to, both included. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Range(LocalDate from, @Nullable LocalDate to) {
    static List<Range> of(Days days) {
      return days.ranges().stream().map(range -> new Range(range.from(), range.to())).toList();
    }
  }

  /**
   * @param approvals of its provider
   */
  static AffiliationResponse of(
      Affiliation affiliation, Collection<ProviderApproval> approvals, LocalDate today) {
    AffiliationTerms terms = affiliation.terms();
    Conditions conditions = terms.conditions();
    Contacts contacts = affiliation.contacts();
    Invalidation invalidation = affiliation.invalidation();
    List<String> units = terms.coverage().units();
    Days approved = affiliation.approvedDays(approvals);
    boolean approvedToday =
        approvals.stream()
            .filter(approval -> approval.provider().equals(terms.provider()))
            .anyMatch(approval -> approval.period().contains(today));
    return new AffiliationResponse(
        affiliation.id().value(),
        terms.employer(),
        terms.provider(),
        terms.contractForm(),
        CoverageKind.of(terms.coverage()),
        terms.coverage().part(),
        units.isEmpty() ? null : units,
        terms.period().from(),
        terms.period().to(),
        conditions.employeesCoveredPercent(),
        conditions.noticePeriodMonths(),
        conditions.contactWithoutConsent(),
        conditions.safetyRepresentativeTookPart(),
        contacts.lastContactOn(),
        contacts.lastVisitOn(),
        contacts.contactsPerYear(),
        affiliation.agreement().reportedBy(),
        affiliation.agreement().on(today),
        affiliation.agreement().answerDue(),
        affiliation.state(),
        affiliation.invalidFrom(),
        invalidation == null ? null : invalidation.reason(),
        invalidation == null ? null : invalidation.successor(),
        approvedToday,
        Range.of(approved),
        Range.of(Days.of(terms.period()).minus(approved)),
        affiliation.notInListSince());
  }
}
