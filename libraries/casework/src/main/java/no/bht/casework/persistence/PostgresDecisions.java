package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.Notification;

@ApplicationScoped
class PostgresDecisions implements Decisions {
  private final DecisionEntityRepository rows;

  PostgresDecisions(DecisionEntityRepository rows) {
    this.rows = rows;
  }

  @Override
  public void add(Decision decision, Notification notification) {
    rows.persist(DecisionEntity.of(decision, notification));
  }
}
