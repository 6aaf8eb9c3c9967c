/** Lays many members in the tables with COPY. */
@NullMarked
package no.bht.training.rosterreport.persistence;

import org.jspecify.annotations.NullMarked;
