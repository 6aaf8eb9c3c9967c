/**
 * Recommendations to withdraw an approval (anbefaling om tilbaketrekking): from the inspector to
 * those who approve, and what came of them. Statute: FOR-2011-12-06-1360 § 2-5.
 */
@NullMarked
package no.bht.supervision.withdrawal;

import org.jspecify.annotations.NullMarked;
