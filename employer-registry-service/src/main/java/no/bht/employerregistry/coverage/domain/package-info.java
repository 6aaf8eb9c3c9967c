/** What is counted, how employers are divided, and the names of the groups. Knows no database. */
@NullMarked
package no.bht.employerregistry.coverage.domain;

import org.jspecify.annotations.NullMarked;
