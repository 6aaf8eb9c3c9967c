/**
 * The officers' work list: open applications, follow-ups, withdrawals, appeals and requests for
 * deferral, oldest first, with their age and the time limits that are broken. A read model; it
 * decides nothing.
 */
@NullMarked
package no.bht.approval.worklist;

import org.jspecify.annotations.NullMarked;
