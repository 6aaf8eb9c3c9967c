/** Dispensations over HTTP. */
@NullMarked
package no.bht.employerregistry.dispensation.rest;

import org.jspecify.annotations.NullMarked;
