/**
 * Draws of candidates for inspection: most by score, some by chance. Protects that a draw can be
 * drawn again from what is kept of it, and that whoever draws has no say in the chance.
 */
@NullMarked
package no.bht.supervision.candidatedraw;

import org.jspecify.annotations.NullMarked;
