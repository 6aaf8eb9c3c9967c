/** Certificates as signed statements; translation only. */
@NullMarked
package no.bht.training.certificate.signing;

import org.jspecify.annotations.NullMarked;
