/** What a completion is and when it is refused. */
@NullMarked
package no.bht.training.completion.domain;

import org.jspecify.annotations.NullMarked;
