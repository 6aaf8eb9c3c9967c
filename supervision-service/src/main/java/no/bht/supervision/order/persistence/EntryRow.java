package no.bht.supervision.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import no.bht.supervision.order.domain.OrderCommand;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderState;
import org.jspecify.annotations.Nullable;

@Embeddable
@SuppressWarnings("NullAway.Init")
class EntryRow {
  @Enumerated(EnumType.STRING)
  OrderCommand command;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "done_by")
  String doneBy;

  @Column(columnDefinition = "text")
  @Nullable String content;

  static EntryRow of(OrderEntry entry) {
    EntryRow row = new EntryRow();
    row.command = entry.command();
    row.state = entry.state();
    row.doneAt = entry.at();
    row.doneBy = entry.by();
    row.content = entry.text();
    return row;
  }

  OrderEntry entry() {
    return new OrderEntry(command, state, doneAt, doneBy, content);
  }
}
