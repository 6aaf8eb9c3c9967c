/** Starting, ending and following up affiliations. */
@NullMarked
package no.bht.employerregistry.affiliation.usecase;

import org.jspecify.annotations.NullMarked;
