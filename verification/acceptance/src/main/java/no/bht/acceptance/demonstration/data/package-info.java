/**
 * The demonstration data: a made-up register of units and providers, deterministic from a seed.
 * Knows nothing of the services.
 */
@NullMarked
package no.bht.acceptance.demonstration.data;

import org.jspecify.annotations.NullMarked;
