/** What is done with inspections, one class a verb; each is one transaction. */
@NullMarked
package no.bht.supervision.inspection.usecase;

import org.jspecify.annotations.NullMarked;
