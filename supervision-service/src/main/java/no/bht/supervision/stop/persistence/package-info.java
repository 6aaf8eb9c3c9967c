/** Stops in PostgreSQL. */
@NullMarked
package no.bht.supervision.stop.persistence;

import org.jspecify.annotations.NullMarked;
