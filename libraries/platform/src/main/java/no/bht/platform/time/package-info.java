/**
 * Time and identity: the only place that reads the clock or makes ids, and the time limits of the
 * Courts Act.
 */
@NullMarked
package no.bht.platform.time;

import org.jspecify.annotations.NullMarked;
