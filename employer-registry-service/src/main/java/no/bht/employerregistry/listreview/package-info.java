/**
 * The review of the list of § 13-1 (gjennomgang av næringslisten): when the next is due, what the
 * last ones found, and the evidence from inspections by industry. Statute: FOR-2011-12-06-1355 §
 * 13-1 fourth paragraph. Own projection of what the supervision service tells.
 */
@NullMarked
package no.bht.employerregistry.listreview;

import org.jspecify.annotations.NullMarked;
