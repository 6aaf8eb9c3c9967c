/**
 * The append-only event log: what happened, written in the transaction of the change itself. It
 * knows how an event is written and checked, and nothing of what an event means.
 */
@NullMarked
package no.bht.platform.eventlog;

import org.jspecify.annotations.NullMarked;
