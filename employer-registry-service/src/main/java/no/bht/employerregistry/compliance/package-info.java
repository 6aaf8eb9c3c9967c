/** What an employer has and lacks on a day, in one answer: a read model. */
@NullMarked
package no.bht.employerregistry.compliance;

import org.jspecify.annotations.NullMarked;
