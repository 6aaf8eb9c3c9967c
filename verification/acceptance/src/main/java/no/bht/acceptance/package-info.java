/** End-to-end stories over the four running services. */
@NullMarked
package no.bht.acceptance;

import org.jspecify.annotations.NullMarked;
