/** Completions in tables; translation only. */
@NullMarked
package no.bht.training.completion.persistence;

import org.jspecify.annotations.NullMarked;
