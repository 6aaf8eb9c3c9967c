/** Commands of the loader reach their aim also when they are refused, stale or said again. */
@NullMarked
package no.bht.acceptance.demonstration.load;

import org.jspecify.annotations.NullMarked;
