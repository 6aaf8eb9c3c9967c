/** Keeps national identity numbers out of free texts, addresses and keys. */
@NullMarked
package no.bht.training.privacy;

import org.jspecify.annotations.NullMarked;
