/**
 * Own copies of what other services announce (see the messaging package), and the ports by which
 * other features read them.
 */
@NullMarked
package no.bht.supervision.knowledge;

import org.jspecify.annotations.NullMarked;
