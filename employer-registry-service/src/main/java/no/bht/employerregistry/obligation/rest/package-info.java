/** The public check over HTTP. */
@NullMarked
package no.bht.employerregistry.obligation.rest;

import org.jspecify.annotations.NullMarked;
