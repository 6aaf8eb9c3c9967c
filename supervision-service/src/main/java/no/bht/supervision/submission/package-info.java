/**
 * A checklist filled in without a connection and handed in later as one submission. What another
 * has answered meanwhile is shown and never overwritten. Statute: aml. § 18-4.
 */
@NullMarked
package no.bht.supervision.submission;

import org.jspecify.annotations.NullMarked;
