package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.casework.domain.appeal.Replacements;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresReplacements implements Replacements {
  private final Sql sql;

  PostgresReplacements(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(
      UUID decision, Change change, Overturned.Origin origin, @Nullable UUID by, Instant at) {
    sql.update(
        """
        insert into casework_replacement (decision_id, change, origin, replaced_by, replaced_at)
        values (?, ?, ?, ?::uuid, ?)
        """,
        decision,
        change,
        origin,
        by,
        at);
  }

  @Override
  public boolean isReplaced(UUID decision) {
    return sql.one("select 1 from casework_replacement where decision_id = ?", row -> 1, decision)
        .isPresent();
  }

  @Override
  public Optional<UUID> replacedBy(UUID decision) {
    return sql.one(
        "select decision_id from casework_replacement where replaced_by = ?",
        row -> row.getObject("decision_id", UUID.class),
        decision);
  }
}
