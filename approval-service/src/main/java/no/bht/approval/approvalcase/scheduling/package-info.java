/** What makes the sweep run. */
@NullMarked
package no.bht.approval.approvalcase.scheduling;

import org.jspecify.annotations.NullMarked;
