package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

record ResolveDisputeRequest(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 4000) @FreeText String reasons,
    @Valid @Nullable TermsFields terms) {

  /** What the registrar may say. */
  enum Outcome {
    UPHELD,
    CORRECTED,
    REMOVED
  }

  /**
   * @throws ProblemException 400 if there are terms where none are corrected, or none where they
   *     are
   */
  Dispute.Outcome toOutcome() {
    if ((outcome == Outcome.CORRECTED) != (terms != null)) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError("/terms", terms == null ? "required" : "not-allowed");
    }
    return Dispute.Outcome.valueOf(outcome.name());
  }
}
