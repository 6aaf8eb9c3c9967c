/** One error format for every answer that is not 2xx: problem details (RFC 9457). */
@NullMarked
package no.bht.platform.problem;

import org.jspecify.annotations.NullMarked;
