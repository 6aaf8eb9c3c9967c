package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import no.bht.casework.usecase.SendLetter;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.platform.time.Oslo;

/**
 * What a day brings: dispensations that have ended are told, once; applications that are not
 * decided within a month are answered preliminarily (foreløpig svar, fvl. § 11 a), once. Whether
 * one is in force never depends on it.
 */
@ApplicationScoped
public class DispensationDays {
  /** Each makes a letter. */
  private static final int AT_ONCE = 10;

  private final Dispensations dispensations;
  private final CarryOut carryOut;
  private final SendLetter letters;
  private final InstantSource clock;

  DispensationDays(
      Dispensations dispensations, CarryOut carryOut, SendLetter letters, InstantSource clock) {
    this.dispensations = dispensations;
    this.carryOut = carryOut;
    this.letters = letters;
    this.clock = clock;
  }

  /** Tells some ends; how many. */
  @Transactional
  public int tellSomeEnds() {
    List<Dispensation> ended = dispensations.lockEnded(Oslo.today(clock), AT_ONCE);
    for (Dispensation dispensation : ended) {
      Dispensation told = dispensations.save(dispensation.endTold());
      carryOut.ended(told);
      letters.send(
          told.id().value(),
          told.employer(),
          DispensationLetters.ended(Objects.requireNonNull(told.grant()), told.endReason()));
    }
    return ended.size();
  }

  /** Answers some applications; how many. */
  @Transactional
  public int answerSome() {
    List<Dispensation> due = dispensations.lockToAnswer(Oslo.today(clock), AT_ONCE);
    for (Dispensation dispensation : due) {
      dispensations.save(dispensation.preliminarilyAnswered());
      letters.send(
          dispensation.id().value(),
          dispensation.employer(),
          DispensationLetters.preliminaryAnswer(dispensation));
    }
    return due.size();
  }
}
