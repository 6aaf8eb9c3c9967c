/** A command sent twice with one key has one effect and one answer. */
@NullMarked
package no.bht.platform.idempotency;

import org.jspecify.annotations.NullMarked;
