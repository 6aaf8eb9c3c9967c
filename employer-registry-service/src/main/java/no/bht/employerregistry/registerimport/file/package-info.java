/**
 * The formats in which the national register's bulk files come. Reads a stream once, from front to
 * back, and picks up again behind a broken record; knows nothing of what a record means.
 */
@NullMarked
package no.bht.employerregistry.registerimport.file;

import org.jspecify.annotations.NullMarked;
