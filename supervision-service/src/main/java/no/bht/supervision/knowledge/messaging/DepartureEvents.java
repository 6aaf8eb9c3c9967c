package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which employers have left the register of enterprises. Inspections of them stay open: what
 * becomes of them is for the inspector, who is shown it.
 */
@ApplicationScoped
class DepartureEvents implements EventHandler {
  private static final String DEREGISTERED = "no.bht.employer-registry.employer-deregistered.v1";
  private static final String CHANGED = "no.bht.employer-registry.employer-changed.v1";

  private final Sql sql;

  DepartureEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of(DEREGISTERED, CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    Read read = event.dataAs(Read.class);
    if (read.deregisteredOn() == null) {
      sql.update(
          "delete from employer_departure where employer = ? and read_on <= ?",
          event.subject(),
          read.readOn());
    } else {
      gone(event.subject(), read.deregisteredOn(), read.readOn());
    }
  }

  private void gone(OrganisationNumber employer, LocalDate from, LocalDate readOn) {
    sql.update(
        """
        insert into employer_departure (employer, deregistered_on, read_on) values (?, ?, ?)
        on conflict (employer) do update
          set deregistered_on = excluded.deregistered_on, read_on = excluded.read_on
        """,
        employer,
        from,
        readOn);
  }

  record Read(LocalDate readOn, @Nullable LocalDate deregisteredOn) {}
}
