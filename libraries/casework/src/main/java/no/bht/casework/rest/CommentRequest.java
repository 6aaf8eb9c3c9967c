package no.bht.casework.rest;

import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What a party says of a notice.
 *
 * @param moreToCome whether it will say more before its last day; not if left out
 */
record CommentRequest(@Said @FreeText String text, @Nullable Boolean moreToCome) {}
