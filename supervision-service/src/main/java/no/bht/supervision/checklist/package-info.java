/** The checklists (sjekklister) as anyone may read them, by date. */
@NullMarked
package no.bht.supervision.checklist;

import org.jspecify.annotations.NullMarked;
