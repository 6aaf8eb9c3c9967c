package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.bht.platform.sql.Sql;
import org.awaitility.Awaitility;

/** Waits until every day is counted, by the sweep or by us: others may have marked them all. */
@ApplicationScoped
class CountedDays {
  private final Renewal renewal;
  private final Sql sql;

  CountedDays(Renewal renewal, Sql sql) {
    this.renewal = renewal;
    this.sql = sql;
  }

  void await() {
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> renewal.renew() == 0 && none());
  }

  private boolean none() {
    return sql.one("select count(*) from statistics_mark", row -> row.getLong(1)).orElseThrow()
        == 0;
  }
}
