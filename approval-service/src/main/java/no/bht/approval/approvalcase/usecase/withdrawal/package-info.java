/** Withdrawal of approvals, what follows from appeals against it, and how it is told. */
@NullMarked
package no.bht.approval.approvalcase.usecase.withdrawal;

import org.jspecify.annotations.NullMarked;
