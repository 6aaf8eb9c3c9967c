package no.bht.training.certificate.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.time.Oslo;
import no.bht.training.certificate.domain.Certificate;
import no.bht.training.certificate.domain.CertificateId;
import no.bht.training.certificate.domain.Certificates;
import no.bht.training.certificate.domain.Statements;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.Completions;
import no.bht.training.completion.usecase.ReadCompletion;
import no.bht.training.domain.NotFound;

/** Reads certificates, and what they are worth today. */
@ApplicationScoped
public class ReadCertificates {
  private final Certificates certificates;
  private final Completions completions;
  private final ReadCompletion readCompletion;
  private final Statements statements;
  private final InstantSource clock;

  ReadCertificates(
      Certificates certificates,
      Completions completions,
      ReadCompletion readCompletion,
      Statements statements,
      InstantSource clock) {
    this.certificates = certificates;
    this.completions = completions;
    this.readCompletion = readCompletion;
    this.statements = statements;
    this.clock = clock;
  }

  /**
   * For whoever may read the completion.
   *
   * @throws NotFound if there is none for the caller
   */
  @Transactional
  public Worth one(CertificateId id) {
    Certificate certificate = certificates.find(id).orElseThrow(NotFound::new);
    return worth(certificate, readCompletion.one(certificate.completion()));
  }

  /**
   * For anybody: who holds a certificate knows its id, and learns nothing but this.
   *
   * @throws NotFound if there is none
   */
  @Transactional
  public Worth worth(CertificateId id) {
    Certificate certificate = certificates.find(id).orElseThrow(NotFound::new);
    return worth(
        certificate, completions.find(certificate.completion()).orElseThrow(NotFound::new));
  }

  /** What the certificate of a completion is worth today. */
  public Worth worth(Certificate certificate, Completion completion) {
    LocalDate today = Oslo.today(clock);
    return new Worth(certificate, certificate.on(today, completion), today);
  }

  /** The signed list of the certificates that are revoked. */
  @Transactional
  public String revocations() {
    LocalDate today = Oslo.today(clock);
    return statements.revocations(today, certificates.revoked(today));
  }

  /** A certificate with what it is worth on a day. */
  public record Worth(Certificate certificate, Certificate.Validity validity, LocalDate date) {}
}
