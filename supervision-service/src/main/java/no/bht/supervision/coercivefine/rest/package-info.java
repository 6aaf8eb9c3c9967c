/** Coercive fines over HTTP: translation only. */
@NullMarked
package no.bht.supervision.coercivefine.rest;

import org.jspecify.annotations.NullMarked;
