/** Issues and reads certificates. */
@NullMarked
package no.bht.training.certificate.usecase;

import org.jspecify.annotations.NullMarked;
