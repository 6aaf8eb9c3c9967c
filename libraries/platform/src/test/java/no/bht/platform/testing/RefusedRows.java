package no.bht.platform.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;

/** New rows that the database refuses until it is closed: work that always fails, for tests. */
public final class RefusedRows implements AutoCloseable {
  private final Sql sql;
  private final String name;

  private RefusedRows(Sql sql, String name) {
    this.sql = sql;
    this.name = name;
  }

  /**
   * @param condition of {@code new}, the row
   */
  public static RefusedRows of(Sql sql, Ids ids, String table, String condition) {
    String name = "refuse_" + ids.next().toString().replace("-", "");
    update(
        sql,
        """
        create function %1$s() returns trigger language plpgsql as
        'begin raise exception ''A test refuses it''; end'
        """
            .formatted(name));
    update(
        sql,
        "create trigger %1$s before insert on %2$s for each row when (%3$s) execute function %1$s()"
            .formatted(name, table, condition));
    return new RefusedRows(sql, name);
  }

  /** From now on they are taken; those that were put aside may be tried at once. */
  @Override
  public void close() {
    update(sql, "drop function " + name + " cascade");
    update(sql, "update put_aside set retry_at = least(retry_at, now() - interval '1 minute')");
  }

  private static void update(Sql sql, String statement) {
    QuarkusTransaction.requiringNew().run(() -> sql.update(statement));
  }
}
