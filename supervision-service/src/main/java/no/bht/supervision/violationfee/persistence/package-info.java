/** Violation fees in the database, and the rates that are data of the release. */
@NullMarked
package no.bht.supervision.violationfee.persistence;

import org.jspecify.annotations.NullMarked;
