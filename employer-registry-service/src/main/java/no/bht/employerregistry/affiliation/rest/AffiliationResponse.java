package no.bht.employerregistry.affiliation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationState;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record AffiliationResponse(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    ContractForm contractForm,
    CoverageKind coverage,
    @Nullable String coveredPart,
    LocalDate from,
    @Nullable LocalDate to,
    AffiliationState state,
    @Nullable LocalDate invalidFrom,
    Invalidation.@Nullable InvalidReason invalidReason,
    @Nullable OrganisationNumber successor,
    boolean providerApproved) {

  static AffiliationResponse of(Affiliation affiliation, boolean providerApproved) {
    AffiliationTerms terms = affiliation.terms();
    Invalidation invalidation = affiliation.invalidation();
    return new AffiliationResponse(
        affiliation.id().value(),
        terms.employer(),
        terms.provider(),
        terms.contractForm(),
        CoverageKind.of(terms.coverage()),
        terms.coverage().part(),
        terms.period().from(),
        terms.period().to(),
        affiliation.state(),
        affiliation.invalidFrom(),
        invalidation == null ? null : invalidation.reason(),
        invalidation == null ? null : invalidation.successor(),
        providerApproved);
  }
}
