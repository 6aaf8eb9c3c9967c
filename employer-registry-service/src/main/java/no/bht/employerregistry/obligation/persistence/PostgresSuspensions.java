package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.employerregistry.obligation.domain.Suspensions;
import no.bht.employerregistry.obligation.domain.Turns;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;

/** The present state beside every earlier one. */
@ApplicationScoped
class PostgresSuspensions implements Suspensions {
  private static final String PUT =
      """
      insert into duty_suspension (dispensation_id, employer, part, valid_from, valid_to, next_turn)
      values (?, ?, ?, ?, ?, ?)
      on conflict (dispensation_id) do update
      set employer = excluded.employer, part = excluded.part, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to, next_turn = excluded.next_turn
      """;
  private static final String KEEP =
      """
      insert into duty_suspension_version
        (dispensation_id, changed_at, employer, part, valid_from, valid_to)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final Sql sql;
  private final InstantSource clock;

  PostgresSuspensions(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void put(Suspension suspension) {
    LocalDate from = suspension.from();
    LocalDate to = suspension.to();
    sql.update(
        PUT,
        suspension.dispensation(),
        suspension.employer(),
        suspension.part(),
        from,
        to,
        Turns.next(from, to, Oslo.today(clock)));
    sql.update(
        KEEP,
        suspension.dispensation(),
        clock.instant(),
        suspension.employer(),
        suspension.part(),
        from,
        to);
  }
}
