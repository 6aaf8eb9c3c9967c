package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.obligation.domain.DutyTurns;
import no.bht.platform.organisation.OrganisationNumber;
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
  private final InstantSource clock;

  TurnDuties(DutyTurns turns, ReconsiderDuty reconsiderDuty, InstantSource clock) {
    this.turns = turns;
    this.reconsiderDuty = reconsiderDuty;
    this.clock = clock;
  }

  /** How many employers were looked at; none when nothing is due. */
  @Transactional
  public int turnSome(int most) {
    LocalDate today = Oslo.today(clock);
    List<OrganisationNumber> due = turns.due(today, most);
    reconsiderDuty.of(due, today);
    turns.seen(due, today);
    return due.size();
  }
}
