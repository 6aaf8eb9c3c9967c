package no.bht.platform.eventlog.relay;

import org.jspecify.annotations.Nullable;

/**
 * How far the relay is.
 *
 * @param lastPosition everything up to here is acknowledged
 * @param hole numbers beyond that were missing at the last look, if any
 */
record RelayState(long lastPosition, @Nullable PendingHole hole) {}
