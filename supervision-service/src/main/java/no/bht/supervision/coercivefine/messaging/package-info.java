/** What happened to a coercive fine, put into the event log by its contract. */
@NullMarked
package no.bht.supervision.coercivefine.messaging;

import org.jspecify.annotations.NullMarked;
