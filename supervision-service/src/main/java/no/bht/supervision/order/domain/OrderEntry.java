package no.bht.supervision.order.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order's history; none is ever changed.
 *
 * @param state the state it led to
 * @param text the comment, statement or reason given with it
 */
public record OrderEntry(
    OrderCommand command, OrderState state, Instant at, String by, @Nullable String text) {}
