/** Stop of activities (stansing), aml. § 18-8. */
@NullMarked
package no.bht.supervision.stop;

import org.jspecify.annotations.NullMarked;
