/** What becomes of providers, and of their approvals with them. */
@NullMarked
package no.bht.approval.approvalcase.usecase.providerchange;

import org.jspecify.annotations.NullMarked;
