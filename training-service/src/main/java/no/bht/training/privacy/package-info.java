/** Where a national identity number ends. */
@NullMarked
package no.bht.training.privacy;

import org.jspecify.annotations.NullMarked;
