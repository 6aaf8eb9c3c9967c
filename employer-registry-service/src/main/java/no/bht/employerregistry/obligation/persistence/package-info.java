/** What the check of the duty reads. */
@NullMarked
package no.bht.employerregistry.obligation.persistence;

import org.jspecify.annotations.NullMarked;
