/** Keeps national identity numbers out of addresses and keys. */
@NullMarked
package no.bht.training.privacy;

import org.jspecify.annotations.NullMarked;
