/** What becomes of providers: merger, take-over, closing down, another organisation number. */
@NullMarked
package no.bht.approval.approvalcase.domain.providerchange;

import org.jspecify.annotations.NullMarked;
