/** What happens to duties because time passes. */
@NullMarked
package no.bht.employerregistry.obligation.scheduling;

import org.jspecify.annotations.NullMarked;
