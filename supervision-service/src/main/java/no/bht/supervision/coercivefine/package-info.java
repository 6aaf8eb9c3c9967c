/** Coercive fines (tvangsmulkt) on orders, aml. § 18-7, fvl. § 51. */
@NullMarked
package no.bht.supervision.coercivefine;

import org.jspecify.annotations.NullMarked;
