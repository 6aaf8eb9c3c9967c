/** Equivalent education in PostgreSQL; translation only. */
@NullMarked
package no.bht.training.equivalence.persistence;

import org.jspecify.annotations.NullMarked;
