package no.bht.supervision.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.knowledge.EmployerFacts;
import no.bht.supervision.knowledge.EmployerFacts.Facts;

/** Whether a party's name is a person's. What is not known counts as if it were. */
@ApplicationScoped
class SoleProprietors {
  private final EmployerFacts facts;

  SoleProprietors(EmployerFacts facts) {
    this.facts = facts;
  }

  /** On either day, and of the enterprise a sub-unit belongs to. */
  boolean mayBe(OrganisationNumber party, LocalDate decidedOn, LocalDate today) {
    Optional<Facts> now = facts.of(party, today);
    return now.isEmpty()
        || mayBe(now.get(), today)
        || facts.of(party, decidedOn).filter(then -> mayBe(then, today)).isPresent();
  }

  private boolean mayBe(Facts known, LocalDate today) {
    OrganisationNumber main = known.mainUnit();
    return known.mayBeSoleProprietor()
        || (main != null && facts.of(main, today).map(Facts::mayBeSoleProprietor).orElse(true));
  }
}
