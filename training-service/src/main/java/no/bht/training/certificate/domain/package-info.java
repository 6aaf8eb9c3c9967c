/** Certificates and when they are valid. */
@NullMarked
package no.bht.training.certificate.domain;

import org.jspecify.annotations.NullMarked;
