/** Inspections, checklists and background in the database: translation only. */
@NullMarked
package no.bht.supervision.inspection.persistence;

import org.jspecify.annotations.NullMarked;
