/** Own copy of the approvals, fed by events: whose staff must be trained. */
@NullMarked
package no.bht.training.approvedprovider;

import org.jspecify.annotations.NullMarked;
