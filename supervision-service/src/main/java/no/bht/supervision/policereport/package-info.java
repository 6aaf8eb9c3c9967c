/**
 * Reports to the police (anmeldelse), noted with what came of them. Statute: aml. chapter 19, fvl.
 * § 47. For inspectors alone; no person by name.
 */
@NullMarked
package no.bht.supervision.policereport;

import org.jspecify.annotations.NullMarked;
