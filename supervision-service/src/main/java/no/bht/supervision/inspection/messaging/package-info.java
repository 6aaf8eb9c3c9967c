/** What happened in an inspection, put into the event log by its contract. */
@NullMarked
package no.bht.supervision.inspection.messaging;

import org.jspecify.annotations.NullMarked;
