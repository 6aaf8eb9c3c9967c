/** What holds on which days: the approval as the register tells it, for any day. */
@NullMarked
package no.bht.approval.approvalcase.domain.history;

import org.jspecify.annotations.NullMarked;
