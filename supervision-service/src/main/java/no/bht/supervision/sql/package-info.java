/** Plain SQL over the service's own database, in the transaction of the caller. Knows no table. */
@NullMarked
package no.bht.supervision.sql;

import org.jspecify.annotations.NullMarked;
