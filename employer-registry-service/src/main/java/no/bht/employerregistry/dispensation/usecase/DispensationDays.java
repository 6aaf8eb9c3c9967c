package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.casework.usecase.SendLetter;
import no.bht.employerregistry.DispensationSettings;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.DueDispensations;
import no.bht.platform.time.Oslo;

/**
 * What a day brings: dispensations that have ended are told, once; applications that are not
 * decided within a month are answered preliminarily (foreløpig svar, fvl. § 11 a), once; an
 * employer is reminded of a last day that comes near, once. Whether one is in force never depends
 * on it.
 */
@ApplicationScoped
public class DispensationDays {
  /** Each makes a letter. */
  private static final int AT_ONCE = 10;

  private final DueDispensations due;
  private final Dispensations dispensations;
  private final CarryOut carryOut;
  private final SendLetter letters;
  private final DispensationSettings settings;
  private final InstantSource clock;

  DispensationDays(
      DueDispensations due,
      Dispensations dispensations,
      CarryOut carryOut,
      SendLetter letters,
      DispensationSettings settings,
      InstantSource clock) {
    this.due = due;
    this.settings = settings;
    this.dispensations = dispensations;
    this.carryOut = carryOut;
    this.letters = letters;
    this.clock = clock;
  }

  /** Tells some ends; how many. */
  @Transactional
  public int tellSomeEnds() {
    List<Dispensation> ended = due.ended(Oslo.today(clock), AT_ONCE);
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
    List<Dispensation> late = due.toAnswer(Oslo.today(clock), AT_ONCE);
    for (Dispensation dispensation : late) {
      dispensations.save(dispensation.preliminarilyAnswered());
      letters.send(
          dispensation.id().value(),
          dispensation.employer(),
          DispensationLetters.preliminaryAnswer(dispensation));
    }
    return late.size();
  }

  /** Reminds some employers; how many. */
  @Transactional
  public int remindSome() {
    if (settings.weeksToRemind() == 0) {
      return 0;
    }
    LocalDate today = Oslo.today(clock);
    List<Dispensation> ending =
        due.toRemind(today, today.plusWeeks(settings.weeksToRemind()), AT_ONCE);
    for (Dispensation dispensation : ending) {
      due.reminded(dispensation);
      letters.send(
          dispensation.id().value(),
          dispensation.employer(),
          DispensationLetters.ending(Objects.requireNonNull(dispensation.grant())));
    }
    return ending.size();
  }
}
