/** Equivalent education and what it counts for. */
@NullMarked
package no.bht.training.equivalence.domain;

import org.jspecify.annotations.NullMarked;
