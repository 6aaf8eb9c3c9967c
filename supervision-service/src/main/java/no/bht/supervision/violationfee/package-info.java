/**
 * Violation fees (overtredelsesgebyr). Statute: aml. §§ 18-10 and 18-10 a, fvl. §§ 44-49. Protects
 * that no fee is above the ceiling the case officer chose with a reason, none is decided after its
 * time or before the party was heard, and no natural person is known outside the case.
 */
@NullMarked
package no.bht.supervision.violationfee;

import org.jspecify.annotations.NullMarked;
