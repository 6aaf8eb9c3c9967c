package no.bht.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that was put aside, without its content.
 *
 * @param type wire name of the event, if the record says one
 * @param cause why, stable code
 * @param replayedAt when it was taken in after all
 */
record DeadLetter(
    UUID id,
    @Nullable String type,
    String topic,
    int partition,
    long offset,
    String cause,
    Instant receivedAt,
    @Nullable Instant replayedAt) {}
