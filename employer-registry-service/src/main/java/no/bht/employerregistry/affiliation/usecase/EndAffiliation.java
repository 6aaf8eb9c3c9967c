package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Agreement;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.time.Oslo;

/** Registers the last day of an affiliation; the other side is asked whether that is so. */
@ApplicationScoped
public class EndAffiliation {
  private final Affiliations affiliations;
  private final AffiliationEvents events;
  private final AffiliationLetters letters;
  private final AnswerTimes times;
  private final InstantSource clock;

  EndAffiliation(
      Affiliations affiliations,
      AffiliationEvents events,
      AffiliationLetters letters,
      AnswerTimes times,
      InstantSource clock) {
    this.affiliations = affiliations;
    this.events = events;
    this.letters = letters;
    this.times = times;
    this.clock = clock;
  }

  /**
   * @param held by {@link HoldAffiliation}
   * @throws CommandRefused if it has ended, the day does not shorten it, or it is disputed
   */
  @Transactional
  public Affiliation end(Affiliation held, LocalDate lastDay, Party by) {
    LocalDate today = Oslo.today(clock);
    Agreement agreed = held.agreement().change(by, true, today, times.answerDue(today));
    Affiliation ended = held.end(lastDay, agreed);
    affiliations.save(List.of(ended), new Why(Change.ENDED, by));
    events.add(List.of(ended.ended(lastDay)));
    if (by != Party.REGISTRAR) {
      letters.reported(ended);
    }
    return affiliations.find(held.id()).orElseThrow();
  }
}
