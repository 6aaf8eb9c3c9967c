package no.bht.training.certificate.domain;

import java.util.UUID;

/** Identifies a certificate; its statement's {@code jti}. */
public record CertificateId(UUID value) {}
