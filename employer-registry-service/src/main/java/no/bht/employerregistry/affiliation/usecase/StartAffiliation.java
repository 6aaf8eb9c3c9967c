package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers.Registration;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** Registers an affiliation that employer, provider or registrar reports. */
@ApplicationScoped
public class StartAffiliation {
  private final Affiliations affiliations;
  private final ProviderApprovals approvals;
  private final RegisteredEmployers employers;
  private final AffiliationEvents events;
  private final InstantSource clock;
  private final Ids ids;

  StartAffiliation(
      Affiliations affiliations,
      ProviderApprovals approvals,
      RegisteredEmployers employers,
      AffiliationEvents events,
      InstantSource clock,
      Ids ids) {
    this.affiliations = affiliations;
    this.approvals = approvals;
    this.employers = employers;
    this.events = events;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the employer is not in the register, another affiliation is in the
   *     way, or the provider is not approved
   */
  @Transactional
  public Affiliation start(AffiliationTerms terms) {
    Registration registration = requireRegistered(terms.employer(), terms);
    Affiliation affiliation =
        Affiliation.start(
            new AffiliationId(ids.next()),
            terms,
            affiliations.ofEmployer(terms.employer()),
            approvals.of(terms.provider()),
            Oslo.today(clock));
    affiliations.add(affiliation);
    events.add(List.of(affiliation.started(registration.employees())));
    return affiliation;
  }

  private Registration requireRegistered(OrganisationNumber employer, AffiliationTerms terms) {
    Registration registration =
        employers
            .lock(employer)
            .orElseThrow(() -> new CommandRefused(new Refusal.EmployerUnknown()));
    if (registration.deregisteredOn() != null
        && !terms.period().from().isBefore(registration.deregisteredOn())) {
      throw new CommandRefused(new Refusal.EmployerDeregistered(registration.deregisteredOn()));
    }
    return registration;
  }
}
