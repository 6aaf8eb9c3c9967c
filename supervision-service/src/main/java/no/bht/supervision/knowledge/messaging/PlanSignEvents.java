package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/**
 * Signs of empty plans and annual reports. They are shown to the inspector, who judges; they decide
 * nothing and select nobody.
 */
@ApplicationScoped
class PlanSignEvents implements EventHandler {
  private final Sql sql;

  PlanSignEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of("no.bht.employer-registry.plan-assessed.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Assessed seen = event.dataAs(Assessed.class);
    sql.update(
        """
        insert into assistance_sign (document_id, document, employer, provider, period_from,
          period_to, assessed_on, signs)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (document_id) do update
        set assessed_on = excluded.assessed_on, signs = excluded.signs
        """,
        seen.documentId(),
        seen.document(),
        event.subject(),
        seen.provider(),
        seen.periodFrom(),
        seen.periodTo(),
        seen.assessedOn(),
        seen.signs().toArray(String[]::new));
  }

  record Assessed(
      UUID documentId,
      String document,
      OrganisationNumber provider,
      LocalDate periodFrom,
      LocalDate periodTo,
      LocalDate assessedOn,
      List<String> signs) {}
}
