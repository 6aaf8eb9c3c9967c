package no.bht.platform.inbox;

import java.util.Set;

/**
 * What a service does when another one tells it something. Implemented as an application scoped
 * bean in a {@code messaging} package.
 */
public interface EventHandler {

  /** Full wire names, such as {@code no.bht.service.something-happened.v1}. */
  Set<String> types();

  /**
   * Called inside the transaction of the inbox: one effect per event. It must bear a replay from
   * the beginning. Any exception rolls back: transient faults are retried for as long as they last,
   * an event that fails for another reason goes to the dead letters.
   */
  void handle(ReceivedEvent event);
}
