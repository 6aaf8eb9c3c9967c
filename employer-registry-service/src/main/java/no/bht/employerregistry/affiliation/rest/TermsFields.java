package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.AffiliationText;
import no.bht.employerregistry.affiliation.domain.Conditions;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a contract says, but for between whom it is. */
record TermsFields(
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
    @Nullable Boolean safetyRepresentativeTookPart) {

  /**
   * @throws ProblemException 400 if the fields contradict each other
   */
  AffiliationTerms between(OrganisationNumber employer, OrganisationNumber provider) {
    boolean namesParts = coveredPart != null || coveredUnits != null;
    if ((coverage == CoverageKind.PARTIAL) != namesParts) {
      throw contradiction("/coveredPart", namesParts ? "not-allowed" : "required");
    }
    requirePlausible(from, "/from");
    requirePlausible(to, "/to");
    if (to != null && to.isBefore(from)) {
      throw contradiction("/to", "before-from");
    }
    Set<OrganisationNumber> units =
        new LinkedHashSet<>(coveredUnits == null ? List.of() : coveredUnits);
    return new AffiliationTerms(
        employer,
        provider,
        contractForm,
        Coverage.of(coveredPart == null ? null : coveredPart.strip(), units),
        new DateRange(from, to),
        new Conditions(
            employeesCoveredPercent,
            noticePeriodMonths,
            contactWithoutConsent,
            safetyRepresentativeTookPart));
  }

  /**
   * @throws ProblemException 400 if the day cannot be one of a contract
   */
  static void requirePlausible(@Nullable LocalDate day, String pointer) {
    if (day != null && !AffiliationText.isPlausible(day)) {
      throw contradiction(pointer, "date-implausible");
    }
  }

  private static ProblemException contradiction(String pointer, String code) {
    return ProblemException.of(
            400, "validation-failed", "The request breaks the rules of its schema.")
        .withError(pointer, code);
  }
}
