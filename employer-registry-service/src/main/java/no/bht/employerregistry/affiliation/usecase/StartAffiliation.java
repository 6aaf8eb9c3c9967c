package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Agreement;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers.Registration;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** Registers an affiliation that employer, provider or registrar reports. */
@ApplicationScoped
public class StartAffiliation {
  private final Affiliations affiliations;
  private final ProviderApprovals approvals;
  private final RegisteredEmployers employers;
  private final AffiliationEvents events;
  private final AffiliationLetters letters;
  private final AnswerTimes times;
  private final InstantSource clock;
  private final Ids ids;

  StartAffiliation(
      Affiliations affiliations,
      ProviderApprovals approvals,
      RegisteredEmployers employers,
      AffiliationEvents events,
      AffiliationLetters letters,
      AnswerTimes times,
      InstantSource clock,
      Ids ids) {
    this.affiliations = affiliations;
    this.approvals = approvals;
    this.employers = employers;
    this.events = events;
    this.letters = letters;
    this.times = times;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the employer is not in the register, the same contract is reported
   *     already, or the provider is not approved
   */
  @Transactional
  public Affiliation start(AffiliationTerms terms, Contacts contacts, Party by) {
    LocalDate today = Oslo.today(clock);
    approvals.hold(terms.provider());
    Registration registration = employers.lock(List.of(terms.employer())).get(terms.employer());
    Registration.requireOpenTo(registration, terms);
    Affiliation affiliation =
        Affiliation.start(
                new AffiliationId(ids.next()),
                terms,
                Agreement.reported(by, times.answerDue(today)),
                affiliations.ofEmployers(List.of(terms.employer())),
                approvals.of(terms.provider()),
                today)
            .with(contacts)
            .following(approvals.toldEnds(terms.provider()));
    affiliations.add(List.of(affiliation), new Why(Change.REPORTED, by));
    events.add(affiliation.begun(registration));
    letters.reported(affiliation);
    return affiliation;
  }
}
