/** One batch after the other: fetched outside of a transaction, taken over in one. */
@NullMarked
package no.bht.employerregistry.registerfeed.usecase;

import org.jspecify.annotations.NullMarked;
