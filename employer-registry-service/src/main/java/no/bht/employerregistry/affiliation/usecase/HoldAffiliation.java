package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;

/**
 * Keeps an affiliation for a change. Everybody takes the locks in this order: the provider's
 * approvals, the employer, the affiliation.
 */
@ApplicationScoped
public class HoldAffiliation {
  private final Affiliations affiliations;
  private final ProviderApprovals approvals;
  private final RegisteredEmployers employers;

  HoldAffiliation(
      Affiliations affiliations, ProviderApprovals approvals, RegisteredEmployers employers) {
    this.affiliations = affiliations;
    this.approvals = approvals;
    this.employers = employers;
  }

  /** The affiliation as nobody changes it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Affiliation> hold(AffiliationId id) {
    return affiliations
        .find(id)
        .map(Affiliation::terms)
        .flatMap(
            terms -> {
              holdAround(terms);
              return affiliations.hold(id);
            });
  }

  private void holdAround(AffiliationTerms terms) {
    approvals.hold(terms.provider());
    employers.lock(List.of(terms.employer()));
  }
}
