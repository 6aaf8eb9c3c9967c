package no.bht.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

@ApplicationScoped
class ForgetOldKeys {

  private final IdempotencyKeys keys;
  private final IdempotencySettings settings;

  ForgetOldKeys(IdempotencyKeys keys, IdempotencySettings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  @Scheduled(every = "6h", delayed = "5m")
  @Transactional
  void forget() throws SQLException {
    keys.forgetOlderThan(settings.retention());
  }
}
