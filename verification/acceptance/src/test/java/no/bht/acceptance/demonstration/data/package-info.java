/** The demonstration data is valid, complete and always the same. */
@NullMarked
package no.bht.acceptance.demonstration.data;

import org.jspecify.annotations.NullMarked;
