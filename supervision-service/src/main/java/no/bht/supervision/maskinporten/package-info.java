/**
 * Tokens of Maskinporten on the routes of other authorities, beside those of our own issuer; off
 * unless the office names the issuer.
 */
@NullMarked
package no.bht.supervision.maskinporten;

import org.jspecify.annotations.NullMarked;
