package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationEvents;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.obligation.domain.Suspensions;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty;
import no.bht.platform.time.Oslo;

/** What the days of a dispensation mean for the employer's duty, and for those who listen. */
@ApplicationScoped
class CarryOut {
  private final Suspensions suspensions;
  private final ReconsiderDuty reconsider;
  private final DispensationEvents events;
  private final InstantSource clock;

  CarryOut(
      Suspensions suspensions,
      ReconsiderDuty reconsider,
      DispensationEvents events,
      InstantSource clock) {
    this.suspensions = suspensions;
    this.reconsider = reconsider;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void granted(Dispensation dispensation) {
    events.granted(dispensation, grantOf(dispensation).inForce().from(), false);
    inForce(dispensation);
  }

  /**
   * The days have changed.
   *
   * @param before as it was: if it was told that it had ended, it comes back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void changed(Dispensation before, Dispensation after) {
    Grant.InForce was = grantOf(before).inForce();
    Grant.InForce is = grantOf(after).inForce();
    if (was.endTold() && !is.endTold()) {
      LocalDate next = was.lastDay().plusDays(1);
      events.granted(after, next.isAfter(is.from()) ? next : is.from(), true);
    }
    inForce(after);
  }

  /** It has ended, and is told so. */
  @Transactional(Transactional.TxType.MANDATORY)
  void ended(Dispensation dispensation) {
    events.ended(dispensation, grantOf(dispensation).inForce().lastDay(), dispensation.endReason());
    inForce(dispensation);
  }

  private void inForce(Dispensation dispensation) {
    Grant grant = grantOf(dispensation);
    suspensions.put(
        new Suspensions.Suspension(
            grant.inForce().suspension(),
            dispensation.employer(),
            SameScope.nameOf(grant.part()),
            grant.inForce().from(),
            grant.inForce().lastDay()));
    reconsider.of(List.of(dispensation.employer()), Oslo.today(clock));
  }

  private static Grant grantOf(Dispensation dispensation) {
    return Objects.requireNonNull(dispensation.grant());
  }
}
