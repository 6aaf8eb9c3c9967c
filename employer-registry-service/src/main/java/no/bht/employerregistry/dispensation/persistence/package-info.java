/** Dispensations in PostgreSQL. */
@NullMarked
package no.bht.employerregistry.dispensation.persistence;

import org.jspecify.annotations.NullMarked;
