/** Decisions and messages by the administrative procedure library; translation only. */
@NullMarked
package no.bht.approval.approvalcase.procedure;

import org.jspecify.annotations.NullMarked;
