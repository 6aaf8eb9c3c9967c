/**
 * Preliminary answers (foreløpig svar) to appeals that take longer than a month: one letter, with
 * its reason and the day the party may expect the decision. Statute: fvl. § 11 a.
 */
@NullMarked
package no.bht.supervision.preliminaryanswer;

import org.jspecify.annotations.NullMarked;
