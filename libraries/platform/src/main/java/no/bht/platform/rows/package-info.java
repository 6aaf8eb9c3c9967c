/**
 * Many things in one call, a row each: read from CSV or JSON, none of them stopping another. Knows
 * nothing of what the rows say.
 */
@NullMarked
package no.bht.platform.rows;

import org.jspecify.annotations.NullMarked;
