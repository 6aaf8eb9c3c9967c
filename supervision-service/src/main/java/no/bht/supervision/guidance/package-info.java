/** Guidance given in an inspection (veiledning), recorded as a reaction. */
@NullMarked
package no.bht.supervision.guidance;

import org.jspecify.annotations.NullMarked;
