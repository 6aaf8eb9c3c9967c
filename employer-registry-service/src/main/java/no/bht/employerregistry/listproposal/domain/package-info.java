/**
 * When a list of § 13-1 may be proposed, adopted and withdrawn. Statute: FOR-2011-12-06-1355 § 13-1
 * second paragraph.
 */
@NullMarked
package no.bht.employerregistry.listproposal.domain;

import org.jspecify.annotations.NullMarked;
