/** Orders in the database: translation only. */
@NullMarked
package no.bht.supervision.order.persistence;

import org.jspecify.annotations.NullMarked;
