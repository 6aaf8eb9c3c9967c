package no.bht.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The handlers of this service. */
@ApplicationScoped
class EventHandlers {

  private final List<EventHandler> handlers;

  EventHandlers(@All List<EventHandler> handlers) {
    this.handlers = handlers;
  }

  List<EventHandler> of(String type) {
    return handlers.stream().filter(handler -> handler.types().contains(type)).toList();
  }
}
