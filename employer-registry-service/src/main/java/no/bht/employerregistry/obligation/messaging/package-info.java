/** Changes of duty as events, and what other services tell that is a ground of it. */
@NullMarked
package no.bht.employerregistry.obligation.messaging;

import org.jspecify.annotations.NullMarked;
