/** Affiliations told to others, and approvals heard of. */
@NullMarked
package no.bht.employerregistry.affiliation.messaging;

import org.jspecify.annotations.NullMarked;
