/** Withdrawal of an approval (tilbaketrekking), FOR-2011-12-06-1360 § 2-5 second paragraph. */
@NullMarked
package no.bht.approval.approvalcase.domain.withdrawal;

import org.jspecify.annotations.NullMarked;
