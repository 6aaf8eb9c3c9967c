/** Certificates in PostgreSQL; translation only. */
@NullMarked
package no.bht.training.certificate.persistence;

import org.jspecify.annotations.NullMarked;
