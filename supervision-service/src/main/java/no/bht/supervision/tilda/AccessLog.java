package no.bht.supervision.tilda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Rows of who asked for what in whose name; never changed or deleted. */
@ApplicationScoped
class AccessLog {
  private static final String INSERT =
      """
      insert into tilda_access
        (asked_at, consumer, supplier, token_hash, requestor, operation, tilda_unit, allowed)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Sql sql;
  private final InstantSource clock;

  AccessLog(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param consumer and supplier as in the token
   * @param unit about whom; {@code null} for all
   */
  record Row(
      @Nullable String consumer,
      @Nullable String supplier,
      @Nullable String tokenHash,
      @Nullable String requestor,
      String operation,
      @Nullable String unit,
      boolean allowed) {}

  /** In a transaction of its own: a call that is turned away is noted, too. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void add(Row row) {
    sql.update(
        INSERT,
        clock.instant(),
        row.consumer(),
        row.supplier(),
        row.tokenHash(),
        row.requestor(),
        row.operation(),
        row.unit(),
        row.allowed());
  }
}
