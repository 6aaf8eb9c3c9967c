/** What a look-up is held against: the same kind of process with an answer that costs nothing. */
@NullMarked
package no.bht.benchmark.constant;

import org.jspecify.annotations.NullMarked;
