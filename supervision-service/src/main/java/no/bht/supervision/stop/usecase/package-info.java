/** What is done with stops, one class a verb; each is one transaction. */
@NullMarked
package no.bht.supervision.stop.usecase;

import org.jspecify.annotations.NullMarked;
