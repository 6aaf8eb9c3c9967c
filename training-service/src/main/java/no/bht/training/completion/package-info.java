/**
 * Completed training. Protects that only accepted courses count, from the day they count, once for
 * each person.
 */
@NullMarked
package no.bht.training.completion;

import org.jspecify.annotations.NullMarked;
