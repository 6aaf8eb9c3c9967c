/**
 * What happens between approval and renewal because the provider tells of changes (endringsmelding)
 * or a position ends by its date: it is weighed at once, and a case opens itself where a limit is
 * no longer kept.
 */
@NullMarked
package no.bht.approval.approvalcase.domain.followup;

import org.jspecify.annotations.NullMarked;
