package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Notification;
import no.bht.casework.domain.appeal.Extension;
import no.bht.platform.sql.Sql;

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
    return rows.findByIdOptional(id).map(this::kept);
  }

  @Override
  public Optional<KeptDecision> lock(UUID id) {
    sql.list("select id from casework_decision where id = ? for update", row -> 1, id);
    return find(id);
  }

  @Override
  public List<KeptDecision> ofCase(UUID caseId) {
    return rows.list("caseId = ?1 order by decidedAt, id", caseId).stream()
        .map(this::kept)
        .toList();
  }

  @Override
  public void extend(Extension extension) {
    sql.update(
        """
        insert into casework_extension (decision_id, until, requested_on, reason, given_by, given_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        extension.decision(),
        extension.until(),
        extension.requestedOn(),
        extension.reason(),
        extension.by(),
        extension.givenAt());
  }

  private KeptDecision kept(DecisionEntity row) {
    KeptDecision kept = row.toDomain();
    return sql.one(
            "select until from casework_extension where decision_id = ? order by until desc limit 1",
            extension -> extension.getObject("until", LocalDate.class),
            kept.decision().id())
        .map(kept::until)
        .orElse(kept);
  }
}
