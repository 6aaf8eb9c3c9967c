/**
 * The same register in the shapes that others already read: the authority's open registers, eBevis,
 * and the Norwegian look-up. Names on the wire are theirs, so the components of the records are
 * Norwegian; nothing is decided here.
 */
@NullMarked
package no.bht.approval.publicregister.shape;

import org.jspecify.annotations.NullMarked;
