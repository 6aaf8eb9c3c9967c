/**
 * The door for submissions that are too large to be described twice: they are checked against the
 * schema in the published description, and no text of theirs may hold a national identity number.
 */
@NullMarked
package no.bht.employerregistry.submission;

import org.jspecify.annotations.NullMarked;
