/**
 * Approval of occupational health services (godkjenning): applications, their assessment and
 * decision, and the life of the approvals that follow.
 */
@NullMarked
package no.bht.approval.approvalcase;

import org.jspecify.annotations.NullMarked;
