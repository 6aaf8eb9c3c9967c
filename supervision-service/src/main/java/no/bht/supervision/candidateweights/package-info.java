/**
 * The weights that candidates for inspection are scored by: drafted by one, adopted from a day by
 * another, never changed after. Protects that nothing but the closed list of facts is weighed.
 */
@NullMarked
package no.bht.supervision.candidateweights;

import org.jspecify.annotations.NullMarked;
