/** Inspections over HTTP: translation only. */
@NullMarked
package no.bht.supervision.inspection.rest;

import org.jspecify.annotations.NullMarked;
