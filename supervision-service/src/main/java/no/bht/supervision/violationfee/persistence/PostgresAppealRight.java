package no.bht.supervision.violationfee.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
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
  public Optional<Standing> of(FeeId fee, LocalDate today) {
    return sql.one(
        """
        select appeal_deadline, not pending and final_from <= ? as final
        from case_finality where case_id = ?
        """,
        row ->
            new Standing(
                row.getObject("appeal_deadline", LocalDate.class), row.getBoolean("final")),
        today,
        fee.value());
  }
}
