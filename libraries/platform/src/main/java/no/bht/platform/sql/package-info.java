/** Plain SQL: statements in files, run with their arguments. */
@NullMarked
package no.bht.platform.sql;

import org.jspecify.annotations.NullMarked;
