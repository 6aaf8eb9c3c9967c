/** What is done with coercive fines, one class a verb; each is one transaction. */
@NullMarked
package no.bht.supervision.coercivefine.usecase;

import org.jspecify.annotations.NullMarked;
