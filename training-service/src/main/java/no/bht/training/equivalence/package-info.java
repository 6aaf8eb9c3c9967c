/**
 * Other education or training with equivalent content, which may replace the mandatory training:
 * FOR-2011-12-06-1360 § 2-3 last sentence. The employer of the person judges it.
 */
@NullMarked
package no.bht.training.equivalence;

import org.jspecify.annotations.NullMarked;
