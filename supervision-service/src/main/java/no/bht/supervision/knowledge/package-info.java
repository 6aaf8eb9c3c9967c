/** Own copies of what other services announce; see the messaging package. */
@NullMarked
package no.bht.supervision.knowledge;

import org.jspecify.annotations.NullMarked;
