/** Imports in PostgreSQL: the stage, the merge, the lock. */
@NullMarked
package no.bht.employerregistry.registerimport.persistence;

import org.jspecify.annotations.NullMarked;
