/** Digests of bytes and texts. */
@NullMarked
package no.bht.platform.digest;

import org.jspecify.annotations.NullMarked;
