package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.SendLetter;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.time.Oslo;

/**
 * Ends a dispensation before its time: the authority revokes it, by an individual decision and once
 * the employer is heard; or the employer gives it up. Statute: fvl. §§ 16, 35; aml. § 18-6 (6).
 */
@ApplicationScoped
public class EndDispensation {
  private final ChangeDispensation change;
  private final Dispensations dispensations;
  private final DispensationDecisions decisions;
  private final CarryOut carryOut;
  private final SendLetter letters;
  private final InstantSource clock;

  EndDispensation(
      ChangeDispensation change,
      Dispensations dispensations,
      DispensationDecisions decisions,
      CarryOut carryOut,
      SendLetter letters,
      InstantSource clock) {
    this.change = change;
    this.dispensations = dispensations;
    this.decisions = decisions;
    this.carryOut = carryOut;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Hears the employer before the revocation.
   *
   * @param facts why it is considered, as the employer reads it
   * @throws CommandRefused if it is not in force
   */
  @Transactional
  public Dispensation giveNotice(Target target, String facts, DecideDispensation.Heard how) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    LocalDate today = Oslo.today(clock);
    found.revoked(today, today);
    LocalDate deadline =
        decisions.hear(
            found,
            DispensationDecisions.REVOKED,
            DispensationLetters.revocationNotice(facts),
            how.toHearing());
    return dispensations.save(found.hearingUntil(deadline));
  }

  /**
   * @param lastDay last day it holds
   * @throws CommandRefused if it is not in force, or the day is past or after its end
   */
  @Transactional
  public Dispensation revoke(Target target, LocalDate lastDay, Reasons reasons) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    Dispensation revoked = found.revoked(lastDay, Oslo.today(clock));
    decisions.requireHeard(found, DispensationDecisions.REVOKED);
    if (!decisions.mayTake(
        found,
        DispensationDecisions.REVOKED,
        lastDay + "\n" + DecideDispensation.textOf(reasons))) {
      return found;
    }
    Dispensation saved = dispensations.save(revoked);
    decisions.take(
        saved,
        DispensationDecisions.REVOKED,
        reasons,
        DispensationLetters.revoked(Objects.requireNonNull(saved.grant())));
    carryOut.changed(found, saved);
    return saved;
  }

  /**
   * @param lastDay last day it holds
   * @throws CommandRefused if it is not in force, or the day is past or after its end
   */
  @Transactional
  public Dispensation giveUp(Target target, LocalDate lastDay) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    Dispensation saved = dispensations.save(found.givenUp(lastDay, Oslo.today(clock)));
    letters.send(
        saved.id().value(),
        saved.employer(),
        DispensationLetters.givenUp(Objects.requireNonNull(saved.grant())));
    carryOut.changed(found, saved);
    return saved;
  }
}
