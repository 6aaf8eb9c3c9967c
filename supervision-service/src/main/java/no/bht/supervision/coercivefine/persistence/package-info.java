/** Coercive fines in PostgreSQL. */
@NullMarked
package no.bht.supervision.coercivefine.persistence;

import org.jspecify.annotations.NullMarked;
