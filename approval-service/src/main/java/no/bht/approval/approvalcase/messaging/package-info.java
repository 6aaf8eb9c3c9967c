/** Events into contracts and contracts into the event log; translation only. */
@NullMarked
package no.bht.approval.approvalcase.messaging;

import org.jspecify.annotations.NullMarked;
