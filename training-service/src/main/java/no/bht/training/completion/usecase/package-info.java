/** What can be done with completions, one verb a class; the transaction. */
@NullMarked
package no.bht.training.completion.usecase;

import org.jspecify.annotations.NullMarked;
