/** Applications, approvals and documents in PostgreSQL; translation only. */
@NullMarked
package no.bht.approval.approvalcase.persistence;

import org.jspecify.annotations.NullMarked;
