/**
 * Orders (pålegg) after an inspection. Protects that none is issued without advance notice or a
 * reasoned exemption, and that its deadline is a working day which nobody moves.
 */
@NullMarked
package no.bht.supervision.order;

import org.jspecify.annotations.NullMarked;
