package no.bht.supervision.tilda;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Rows of who asked for what in whose name; never changed. They are written by connections that
 * case work does not take, in no transaction: a call that is turned away is noted, too.
 */
@ApplicationScoped
class AccessLog {
  private static final String INSERT =
      """
      insert into tilda_access
        (asked_at, consumer, supplier, system_user_id, token_hash, requestor, operation, tilda_unit, allowed)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Sql sql;
  private final InstantSource clock;

  AccessLog(@DataSource(TildaDatabase.NAME) javax.sql.DataSource database, InstantSource clock) {
    this.sql = new Sql(database);
    this.clock = clock;
  }

  /**
   * @param unit about whom; {@code null} for all
   */
  void add(
      NotedToken token,
      String operation,
      @Nullable String requestor,
      @Nullable String unit,
      boolean allowed) {
    sql.update(
        INSERT,
        clock.instant(),
        token.consumer(),
        token.supplier(),
        token.systemUser(),
        token.hash(),
        requestor,
        operation,
        unit,
        allowed);
  }
}
