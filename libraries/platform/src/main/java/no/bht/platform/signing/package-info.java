/**
 * Statements that anybody can verify offline: signed as JWS (RFC 7515) with ES256, by keys that are
 * kept encrypted in the service's database, changed by schedule, and published as a set. A service
 * that signs nothing makes no key and needs no setting.
 */
@NullMarked
package no.bht.platform.signing;

import org.jspecify.annotations.NullMarked;
