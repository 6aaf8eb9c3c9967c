/** The public interface of the services as a caller sees it: HTTP, JSON and tokens. */
@NullMarked
package no.bht.acceptance.client;

import org.jspecify.annotations.NullMarked;
