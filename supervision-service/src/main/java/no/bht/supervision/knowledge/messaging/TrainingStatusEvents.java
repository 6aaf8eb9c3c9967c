package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.sql.Sql;

/** How far each provider's staff have come with the mandatory training. */
@ApplicationScoped
class TrainingStatusEvents implements EventHandler {
  private final Sql sql;

  TrainingStatusEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of("no.bht.training.provider-training-status-changed.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Changed changed = event.dataAs(Changed.class);
    sql.update(
        """
        insert into training_status (provider, since, status, staff, trained)
        values (?, ?, ?, ?, ?)
        on conflict (provider, since) do update
          set status = excluded.status, staff = excluded.staff, trained = excluded.trained
        """,
        event.subject().value(),
        changed.since(),
        changed.status(),
        changed.staff(),
        changed.trained());
  }

  record Changed(String status, int staff, int trained, LocalDate since) {}
}
