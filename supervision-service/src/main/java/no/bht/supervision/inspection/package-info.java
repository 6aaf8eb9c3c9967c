/**
 * Inspections (tilsyn) of employers and providers. Protects that a point is answered only where it
 * applies, that every answer ever given is kept, and that nothing is closed unanswered or without a
 * report.
 */
@NullMarked
package no.bht.supervision.inspection;

import org.jspecify.annotations.NullMarked;
