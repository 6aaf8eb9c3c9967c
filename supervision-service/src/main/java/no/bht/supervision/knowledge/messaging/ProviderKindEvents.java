package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How each provider is organised, by its approvals and what it tells later. */
@ApplicationScoped
class ProviderKindEvents implements EventHandler {
  private static final String CHANGED = "no.bht.approval.provider-facts-changed.v1";

  private final Sql sql;

  ProviderKindEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "no.bht.approval.approval-granted.v1", "no.bht.approval.approval-renewed.v1", CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(CHANGED)) {
      Changed changed = event.dataAs(Changed.class);
      keep(event, changed.from(), changed.providerKind());
    } else {
      Granted granted = event.dataAs(Granted.class);
      keep(event, granted.validFrom(), granted.providerKind());
    }
  }

  private void keep(ReceivedEvent event, LocalDate from, @Nullable String kind) {
    if (kind != null) {
      sql.update(
          """
          insert into provider_kind (provider, known_from, kind) values (?, ?, ?)
          on conflict (provider, known_from) do update set kind = excluded.kind
          """,
          event.subject(),
          from,
          kind);
    }
  }

  record Granted(LocalDate validFrom, @Nullable String providerKind) {}

  record Changed(LocalDate from, @Nullable String providerKind) {}
}
