package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import no.bht.casework.usecase.SendLetter;
import no.bht.employerregistry.DispensationSettings;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.DueDispensations;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
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
  private final Sweeps sweeps;
  private final InstantSource clock;

  DispensationDays(
      DueDispensations due,
      Dispensations dispensations,
      CarryOut carryOut,
      SendLetter letters,
      DispensationSettings settings,
      Sweeps sweeps,
      InstantSource clock) {
    this.due = due;
    this.settings = settings;
    this.sweeps = sweeps;
    this.dispensations = dispensations;
    this.carryOut = carryOut;
    this.letters = letters;
    this.clock = clock;
  }

  /** Tells some ends; how many. */
  public int tellSomeEnds() {
    return some("dispensation-ends", most -> due.ended(Oslo.today(clock), most), this::tellEnd);
  }

  private void tellEnd(Dispensation dispensation) {
    Dispensation told = dispensations.save(dispensation.endTold());
    carryOut.ended(told);
    letters.send(
        told.id().value(),
        told.employer(),
        DispensationLetters.ended(Objects.requireNonNull(told.grant()), told.endReason()));
  }

  /** Answers some applications; how many. */
  public int answerSome() {
    return some(
        "dispensation-answers", most -> due.toAnswer(Oslo.today(clock), most), this::answer);
  }

  private void answer(Dispensation dispensation) {
    dispensations.save(dispensation.preliminarilyAnswered());
    letters.send(
        dispensation.id().value(),
        dispensation.employer(),
        DispensationLetters.preliminaryAnswer(dispensation));
  }

  /** Reminds some employers; how many. */
  public int remindSome() {
    if (settings.weeksToRemind() == 0) {
      return 0;
    }
    LocalDate today = Oslo.today(clock);
    LocalDate until = today.plusWeeks(settings.weeksToRemind());
    return some("dispensation-reminders", most -> due.toRemind(today, until, most), this::remind);
  }

  private void remind(Dispensation dispensation) {
    due.reminded(dispensation);
    letters.send(
        dispensation.id().value(),
        dispensation.employer(),
        DispensationLetters.ending(Objects.requireNonNull(dispensation.grant())));
  }

  private int some(String work, IntFunction<List<Dispensation>> take, Consumer<Dispensation> done) {
    return sweeps.some(
        new DueRows<>(work, AT_ONCE, take, one -> one.id().value(), all -> all.forEach(done)));
  }
}
