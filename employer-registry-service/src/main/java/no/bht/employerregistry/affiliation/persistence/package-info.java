/** Affiliations and what is known of approvals, in PostgreSQL. */
@NullMarked
package no.bht.employerregistry.affiliation.persistence;

import org.jspecify.annotations.NullMarked;
