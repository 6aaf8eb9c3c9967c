/** What an employer is, as the national register knows it, and what the list says of it. */
@NullMarked
package no.bht.employerregistry.employer.domain;

import org.jspecify.annotations.NullMarked;
