/** Decisions and messages in the database of the service. */
@NullMarked
package no.bht.casework.persistence;

import org.jspecify.annotations.NullMarked;
