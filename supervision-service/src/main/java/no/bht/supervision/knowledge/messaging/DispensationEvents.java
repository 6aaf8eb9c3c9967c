package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** Which employers have a dispensation from the duty, and when. */
@ApplicationScoped
class DispensationEvents implements EventHandler {
  private static final String GRANTED = "no.bht.employer-registry.dispensation-granted.v1";
  private static final String ENDED = "no.bht.employer-registry.dispensation-ended.v1";

  private final Sql sql;

  DispensationEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of(GRANTED, ENDED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(GRANTED)) {
      granted(event.subject(), event.dataAs(Granted.class));
    } else {
      ended(event.dataAs(Ended.class));
    }
  }

  private void granted(OrganisationNumber employer, Granted granted) {
    if (!granted.restored()) {
      sql.update("delete from dispensation where dispensation_id = ?", granted.dispensationId());
    }
    sql.update(
        """
        insert into dispensation (dispensation_id, employer, valid_from, last_day, whole)
        values (?, ?, ?, ?, ?)
        on conflict (dispensation_id, valid_from) do update
          set last_day = excluded.last_day, whole = excluded.whole, ended_reason = null
        """,
        granted.dispensationId(),
        employer,
        granted.from(),
        granted.to(),
        granted.whole());
  }

  /** What never came into force leaves no days. */
  private void ended(Ended ended) {
    sql.update(
        "delete from dispensation where dispensation_id = ? and valid_from > ?",
        ended.dispensationId(),
        ended.lastDay());
    sql.update(
        """
        update dispensation set last_day = ?, ended_reason = ?
        where dispensation_id = ? and last_day >= ?
        """,
        ended.lastDay(),
        ended.reason(),
        ended.dispensationId(),
        ended.lastDay());
  }

  record Granted(
      UUID dispensationId, LocalDate from, LocalDate to, boolean whole, boolean restored) {}

  record Ended(UUID dispensationId, LocalDate lastDay, String reason) {}
}
