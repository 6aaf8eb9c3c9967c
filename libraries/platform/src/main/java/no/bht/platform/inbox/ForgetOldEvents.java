package no.bht.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Keeps the inbox from growing for ever, where the office wants that. */
@ApplicationScoped
class ForgetOldEvents {

  private final InboxTable table;
  private final InboxSettings settings;
  private final InstantSource clock;

  ForgetOldEvents(InboxTable table, InboxSettings settings, InstantSource clock) {
    this.table = table;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "7m")
  @Transactional
  void forget() {
    settings.retention().ifPresent(age -> table.forgetBefore(clock.instant().minus(age)));
  }
}
