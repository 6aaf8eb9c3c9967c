package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** Which plans for the service's assistance employers have handed in. */
@ApplicationScoped
class PlanEvents implements EventHandler {
  private final Sql sql;

  PlanEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of("no.bht.employer-registry.plan-received.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Received plan = event.dataAs(Received.class);
    sql.update(
        """
        insert into plan (plan_id, employer, provider, period_from, period_to, measures)
        values (?, ?, ?, ?, ?, ?)
        on conflict (plan_id) do nothing
        """,
        plan.planId(),
        event.subject().value(),
        plan.provider().value(),
        plan.periodFrom(),
        plan.periodTo(),
        plan.measures());
  }

  record Received(
      UUID planId,
      OrganisationNumber provider,
      LocalDate periodFrom,
      LocalDate periodTo,
      int measures) {}
}
