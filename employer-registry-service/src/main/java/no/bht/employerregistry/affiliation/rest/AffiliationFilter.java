package no.bht.employerregistry.affiliation.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import no.bht.employerregistry.affiliation.domain.AffiliationState;
import no.bht.employerregistry.affiliation.domain.Affiliations.Search;
import no.bht.employerregistry.affiliation.domain.AgreementState;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a list of affiliations is filtered by. */
record AffiliationFilter(
    @QueryParam("employer") @Nullable OrganisationNumber employer,
    @QueryParam("provider") @Nullable OrganisationNumber provider,
    @QueryParam("asOf") @Nullable String asOf,
    @QueryParam("state") @Nullable String state,
    @QueryParam("agreement") @Nullable String agreement,
    @QueryParam("contractForm") @Nullable String contractForm,
    @QueryParam("notInList") @Nullable String notInList) {

  /**
   * @throws ProblemException 400 if a value is not as documented
   */
  Search search(LocalDate today) {
    return new Search(
        employer,
        provider,
        QueryValue.date("asOf", asOf).orElse(null),
        QueryValue.choice(AffiliationState.class, "state", state).orElse(null),
        QueryValue.choice(AgreementState.class, "agreement", agreement).orElse(null),
        QueryValue.choice(ContractForm.class, "contractForm", contractForm).orElse(null),
        QueryValue.flag("notInList", notInList).orElse(null),
        today);
  }
}
