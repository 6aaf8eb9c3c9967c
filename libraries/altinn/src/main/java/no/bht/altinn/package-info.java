/** Submissions in, messages out and Maskinporten tokens. It knows the exchange with Altinn and no word of the domain. */
@NullMarked
package no.bht.altinn;

import org.jspecify.annotations.NullMarked;
