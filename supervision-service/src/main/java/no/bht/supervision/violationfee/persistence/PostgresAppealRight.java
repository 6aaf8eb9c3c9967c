package no.bht.supervision.violationfee.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import no.bht.supervision.violationfee.domain.AppealRight;
import no.bht.supervision.violationfee.domain.FeeId;

@ApplicationScoped
class PostgresAppealRight implements AppealRight {
  private final Sql sql;

  PostgresAppealRight(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<FeeId, Standing> of(Collection<FeeId> fees, LocalDate today) {
    return sql
        .list(
            """
            select case_id, appeal_deadline, not pending and final_from <= ? as final
            from case_finality where case_id = any (?)
            """,
            row ->
                Map.entry(
                    new FeeId(row.getObject("case_id", UUID.class)),
                    new Standing(
                        row.getObject("appeal_deadline", LocalDate.class),
                        row.getBoolean("final"))),
            today,
            fees.stream().map(FeeId::value).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
