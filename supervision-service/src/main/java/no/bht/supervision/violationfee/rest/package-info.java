/** Violation fees over HTTP: translation only. */
@NullMarked
package no.bht.supervision.violationfee.rest;

import org.jspecify.annotations.NullMarked;
