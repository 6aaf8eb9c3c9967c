/** Stops over HTTP: translation only. */
@NullMarked
package no.bht.supervision.stop.rest;

import org.jspecify.annotations.NullMarked;
