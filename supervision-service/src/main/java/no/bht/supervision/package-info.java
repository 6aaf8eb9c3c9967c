/** Inspections (tilsyn) of employers and providers, orders and candidates. */
@NullMarked
package no.bht.supervision;

import org.jspecify.annotations.NullMarked;
