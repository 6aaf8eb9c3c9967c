/**
 * Whether a sub-unit is covered by its main unit's approval: it is, unless decided otherwise. A
 * simple feature, flat; the register reads its table.
 */
@NullMarked
package no.bht.approval.unitcoverage;

import org.jspecify.annotations.NullMarked;
