package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.AffiliationText;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

record StartAffiliationRequest(
    @NotNull OrganisationNumber employer,
    @NotNull OrganisationNumber provider,
    @NotNull ContractForm contractForm,
    @NotNull CoverageKind coverage,
    @Size(max = AffiliationText.LONGEST_PART) @Pattern(regexp = AffiliationText.PART) @FreeText
        @Nullable String coveredPart,
    @Size(min = 1, max = AffiliationText.MOST_UNITS)
        @Nullable List<@NotNull OrganisationNumber> coveredUnits,
    @NotNull LocalDate from,
    @Nullable LocalDate to,
    @Min(0) @Max(100) @Nullable Integer employeesCoveredPercent,
    @Min(0) @Max(AffiliationText.LONGEST_NOTICE) @Nullable Integer noticePeriodMonths,
    @Nullable Boolean contactWithoutConsent,
    @Nullable Boolean safetyRepresentativeTookPart,
    @Nullable LocalDate lastContactOn,
    @Nullable LocalDate lastVisitOn,
    @Min(0) @Max(AffiliationText.MOST_CONTACTS) @Nullable Integer contactsPerYear) {

  /**
   * @throws ProblemException 400 if the fields contradict each other
   */
  AffiliationTerms toTerms() {
    return new TermsFields(
            contractForm,
            coverage,
            coveredPart,
            coveredUnits,
            from,
            to,
            employeesCoveredPercent,
            noticePeriodMonths,
            contactWithoutConsent,
            safetyRepresentativeTookPart)
        .between(employer, provider);
  }

  Contacts toContacts() {
    return new ContactsFields(lastContactOn, lastVisitOn, contactsPerYear).toContacts();
  }
}
