/** Judges equivalence, and sets a judgement aside. */
@NullMarked
package no.bht.training.equivalence.usecase;

import org.jspecify.annotations.NullMarked;
