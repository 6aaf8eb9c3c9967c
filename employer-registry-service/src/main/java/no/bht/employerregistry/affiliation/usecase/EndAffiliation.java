package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.domain.CommandRefused;

/** Registers the last day of an affiliation. */
@ApplicationScoped
public class EndAffiliation {
  private final Affiliations affiliations;
  private final AffiliationEvents events;

  EndAffiliation(Affiliations affiliations, AffiliationEvents events) {
    this.affiliations = affiliations;
    this.events = events;
  }

  /**
   * @throws CommandRefused if it has ended, or the day does not shorten it
   */
  @Transactional
  public Affiliation end(AffiliationId id, LocalDate lastDay) {
    Affiliation ended = affiliations.find(id).orElseThrow().end(lastDay);
    affiliations.save(ended);
    events.add(List.of(ended.ended(lastDay)));
    return affiliations.find(id).orElseThrow();
  }
}
