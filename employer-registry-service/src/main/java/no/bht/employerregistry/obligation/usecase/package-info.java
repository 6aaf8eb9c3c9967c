/** What changes the duty of employers, each in its transaction. */
@NullMarked
package no.bht.employerregistry.obligation.usecase;

import org.jspecify.annotations.NullMarked;
