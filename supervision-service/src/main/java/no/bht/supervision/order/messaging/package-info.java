/** What happened to an order, put into the event log by its contract. */
@NullMarked
package no.bht.supervision.order.messaging;

import org.jspecify.annotations.NullMarked;
