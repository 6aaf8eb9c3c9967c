/** Certificates over HTTP; translation only. */
@NullMarked
package no.bht.training.certificate.rest;

import org.jspecify.annotations.NullMarked;
