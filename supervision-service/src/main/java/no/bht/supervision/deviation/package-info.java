/**
 * Deviation reports (avvik, bekymringsmelding): an inspector's word on a provider, in one call, to
 * those who approve, and followed to an answer. Protects that no report ends without one.
 */
@NullMarked
package no.bht.supervision.deviation;

import org.jspecify.annotations.NullMarked;
