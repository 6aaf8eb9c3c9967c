package no.bht.training.certificate.rest;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.certificate.domain.Certificate;

record CertificateStatusResponse(
    UUID certificateId, Certificate.Validity validity, LocalDate asOf) {}
