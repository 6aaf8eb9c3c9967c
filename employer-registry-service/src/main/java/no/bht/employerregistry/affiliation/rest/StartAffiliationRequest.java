package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

record StartAffiliationRequest(
    @NotNull OrganisationNumber employer,
    @NotNull OrganisationNumber provider,
    @NotNull ContractForm contractForm,
    @NotNull CoverageKind coverage,
    @Size(max = 200) @Pattern(regexp = ".*\\S.*") @Nullable String coveredPart,
    @NotNull LocalDate from,
    @Nullable LocalDate to) {

  /**
   * @throws ProblemException 400 if the fields contradict each other
   */
  AffiliationTerms toTerms() {
    if ((coverage == CoverageKind.PARTIAL) != (coveredPart != null)) {
      throw contradiction("/coveredPart", coveredPart == null ? "required" : "not-allowed");
    }
    if (to != null && to.isBefore(from)) {
      throw contradiction("/to", "before-from");
    }
    Coverage covered = coveredPart == null ? Coverage.WHOLE : new Coverage(coveredPart.strip());
    return new AffiliationTerms(employer, provider, contractForm, covered, new DateRange(from, to));
  }

  private static ProblemException contradiction(String pointer, String code) {
    return ProblemException.of(
            400, "validation-failed", "The request breaks the rules of its schema.")
        .withError(pointer, code);
  }
}
