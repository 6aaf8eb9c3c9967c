package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.bht.platform.sql.Sql;

/** Counts marked days anew. */
@ApplicationScoped
class Renewal {
  private final Sql sql;

  Renewal(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param days at most, of one transaction
   * @return marks that were taken away; none if another does it
   */
  @Transactional
  long renew(int days) {
    return sql.one("select refresh_statistics(?)", row -> row.getLong(1), days).orElse(0L);
  }

  /** Every day there is, as if nothing had been counted. */
  @Transactional
  void forget() {
    sql.list("select mark_all_statistics()", row -> true);
  }
}
