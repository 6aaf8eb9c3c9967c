/** Events of completions in their wire form; translation only. */
@NullMarked
package no.bht.training.completion.messaging;

import org.jspecify.annotations.NullMarked;
