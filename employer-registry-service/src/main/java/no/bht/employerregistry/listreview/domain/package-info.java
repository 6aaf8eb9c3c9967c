/**
 * When the list of § 13-1 must be reviewed. Statute: FOR-2011-12-06-1355 § 13-1 fourth paragraph.
 */
@NullMarked
package no.bht.employerregistry.listreview.domain;

import org.jspecify.annotations.NullMarked;
