/** What is done with violation fees, a transaction each. */
@NullMarked
package no.bht.supervision.violationfee.usecase;

import org.jspecify.annotations.NullMarked;
