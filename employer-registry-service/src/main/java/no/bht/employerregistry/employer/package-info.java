/** Employers as the national register knows them: a read model, SQL to response. */
@NullMarked
package no.bht.employerregistry.employer;

import org.jspecify.annotations.NullMarked;
