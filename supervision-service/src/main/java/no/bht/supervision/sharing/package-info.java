/**
 * What inspectors write of an inspection for other authorities: fields of their own, so that nobody
 * is told a text that was written for another end.
 */
@NullMarked
package no.bht.supervision.sharing;

import org.jspecify.annotations.NullMarked;
