/** What can be done with a roster, one verb a class; the transaction. */
@NullMarked
package no.bht.training.roster.usecase;

import org.jspecify.annotations.NullMarked;
