/**
 * Campaigns of inspections (aksjoner): many begun in one call and followed as one. Each inspection
 * lives its own life. Statute: aml. §§ 18-4 and 18-5.
 */
@NullMarked
package no.bht.supervision.inspectioncampaign;

import org.jspecify.annotations.NullMarked;
