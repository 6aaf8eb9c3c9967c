/** Where the feeds stand, in PostgreSQL. */
@NullMarked
package no.bht.employerregistry.registerfeed.persistence;

import org.jspecify.annotations.NullMarked;
