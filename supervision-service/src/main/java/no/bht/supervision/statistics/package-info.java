/**
 * Figures on inspections, reactions, complaints and deviations for any period: a read model, of a
 * cube by day that is a mere short cut of the records. Protects that nobody is recognised in what
 * is open to all, whatever is taken from whatever.
 */
@NullMarked
package no.bht.supervision.statistics;

import org.jspecify.annotations.NullMarked;
