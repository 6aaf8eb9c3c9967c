package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.employerregistry.obligation.domain.DutyTurns;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/**
 * Tells of duties that begin or end because a day has come: a ground, a dispensation, a departure
 * from the national register. Two replicas at once do no harm: each employer is taken by one, and
 * the other finds nothing left to tell.
 */
@ApplicationScoped
public class TurnDuties {
  private final DutyTurns turns;
  private final ReconsiderDuty reconsiderDuty;
  private final Sweeps sweeps;
  private final InstantSource clock;

  TurnDuties(DutyTurns turns, ReconsiderDuty reconsiderDuty, Sweeps sweeps, InstantSource clock) {
    this.turns = turns;
    this.reconsiderDuty = reconsiderDuty;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /** How many employers were looked at; none when nothing is due. */
  public int turnSome(int atOnce) {
    LocalDate today = Oslo.today(clock);
    return sweeps.some(
        new DueRows<>(
            "duties-that-turn",
            atOnce,
            most -> turns.due(today, most),
            OrganisationNumber::value,
            due -> {
              reconsiderDuty.of(due, today);
              turns.seen(due, today);
            }));
  }
}
