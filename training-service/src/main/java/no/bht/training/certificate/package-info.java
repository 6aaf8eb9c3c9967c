/**
 * Certificates of completed training: signed statements that anybody verifies offline with the
 * published keys, and the signed list of those that are revoked.
 */
@NullMarked
package no.bht.training.certificate;

import org.jspecify.annotations.NullMarked;
