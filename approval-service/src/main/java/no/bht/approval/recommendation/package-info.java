/**
 * Recommendations to withdraw an approval, as inspectors make them: a task of the approval unit,
 * which answers with a reason. Withdrawal itself is a case of its own. Statute: FOR-2011-12-06-1360
 * § 2-5.
 */
@NullMarked
package no.bht.approval.recommendation;

import org.jspecify.annotations.NullMarked;
