/** One id that follows a request through logs, events and the services that react to them. */
@NullMarked
package no.bht.platform.correlation;

import org.jspecify.annotations.NullMarked;
