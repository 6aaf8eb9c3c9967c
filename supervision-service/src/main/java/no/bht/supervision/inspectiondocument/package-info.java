/**
 * Documents of inspections: evidence an inspector keeps with a control point, and what was handed
 * in on a demand. Here they are only kept and handed out. Statute: aml. §§ 18-4 and 18-5.
 */
@NullMarked
package no.bht.supervision.inspectiondocument;

import org.jspecify.annotations.NullMarked;
