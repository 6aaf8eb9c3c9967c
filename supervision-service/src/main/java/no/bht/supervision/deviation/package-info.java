/**
 * Deviation reports (avvik): an inspector's word on a provider, in one call, to those who approve.
 */
@NullMarked
package no.bht.supervision.deviation;

import org.jspecify.annotations.NullMarked;
