/**
 * Appeal, reversal and deferral (klage, omgjøring, utsatt iverksetting). Statute: fvl. §§ 28-35,
 * 42.
 */
@NullMarked
package no.bht.casework.domain.appeal;

import org.jspecify.annotations.NullMarked;
