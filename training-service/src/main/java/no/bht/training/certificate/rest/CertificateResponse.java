package no.bht.training.certificate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.certificate.domain.Certificate;
import no.bht.training.certificate.usecase.ReadCertificates;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateResponse(
    UUID certificateId,
    UUID completionId,
    LocalDate issuedOn,
    @Nullable LocalDate lastDay,
    @Nullable UUID memberId,
    Certificate.Validity validity,
    String statement) {

  static CertificateResponse of(ReadCertificates.Worth worth) {
    Certificate certificate = worth.certificate();
    Certificate.Holder holder = certificate.holder();
    return new CertificateResponse(
        certificate.id().value(),
        certificate.completion().value(),
        certificate.issuedOn(),
        certificate.lastDay(),
        holder == null ? null : holder.member(),
        worth.validity(),
        certificate.statement());
  }
}
