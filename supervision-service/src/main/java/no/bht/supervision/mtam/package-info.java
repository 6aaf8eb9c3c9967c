/**
 * Messages to and from other supervisory authorities (melding til annen myndighet), handed over by
 * Tilda: it polls for ours and tells that there is one for us, which we then fetch. Off unless the
 * office turns it on.
 */
@NullMarked
package no.bht.supervision.mtam;

import org.jspecify.annotations.NullMarked;
