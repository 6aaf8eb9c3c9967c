package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Notification;

@ApplicationScoped
class PostgresDecisions implements Decisions {
  private final DecisionEntityRepository rows;
  private final Sql sql;

  PostgresDecisions(DecisionEntityRepository rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public void add(Decision decision, Notification notification) {
    // What is told of the decision by other statements needs it to be there.
    rows.persistAndFlush(DecisionEntity.of(decision, notification));
  }

  @Override
  public Optional<KeptDecision> find(UUID id) {
    return rows.findByIdOptional(id).map(DecisionEntity::toDomain);
  }

  @Override
  public Optional<KeptDecision> lock(UUID id) {
    sql.list("select id from casework_decision where id = ? for update", row -> 1, id);
    return find(id);
  }

  @Override
  public List<KeptDecision> ofCase(UUID caseId) {
    return rows.list("caseId = ?1 order by decidedAt, id", caseId).stream()
        .map(DecisionEntity::toDomain)
        .toList();
  }
}
