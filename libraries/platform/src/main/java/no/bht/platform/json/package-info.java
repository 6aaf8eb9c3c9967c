/** How JSON is read: what is not documented is refused, nothing is guessed. */
@NullMarked
package no.bht.platform.json;

import org.jspecify.annotations.NullMarked;
