package no.bht.training.certificate.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.signing.Signer;
import no.bht.platform.time.Oslo;
import no.bht.training.LegalBasis;
import no.bht.training.certificate.domain.Certificate;
import no.bht.training.certificate.domain.CertificateId;
import no.bht.training.certificate.domain.Statements;
import no.bht.training.completion.domain.Completion;
import no.bht.training.course.domain.Course;
import org.jspecify.annotations.Nullable;

/** Statements as JWS; small enough for a QR code, and without anything of the person. */
@ApplicationScoped
class SignedStatements implements Statements {
  static final String CERTIFICATE = "training-certificate+jwt";
  static final String REVOCATIONS = "training-certificate-revocations+jwt";
  // A kept copy of the list is good for as long.
  private static final Duration LIST_IS_GOOD_FOR = Duration.ofHours(24);

  private final Signer signer;
  private final InstantSource clock;

  SignedStatements(Signer signer, InstantSource clock) {
    this.signer = signer;
    this.clock = clock;
  }

  @Override
  public String certificate(
      CertificateId id, Completion completion, Course course, Certificate.@Nullable Holder holder) {
    return signer.sign(CERTIFICATE, Claims.of(id, completion, course, holder));
  }

  @Override
  public String revocations(LocalDate date, List<UUID> revoked) {
    return signer.sign(
        REVOCATIONS,
        new RevocationClaims(
            clock.instant().plus(LIST_IS_GOOD_FOR).getEpochSecond(), date, revoked));
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Claims(
      UUID jti,
      @Nullable Long exp,
      String basis,
      CourseClaims course,
      LocalDate completedOn,
      @Nullable LocalDate lastDay,
      @Nullable String provider,
      @Nullable UUID member) {

    static Claims of(
        CertificateId id,
        Completion completion,
        Course course,
        Certificate.@Nullable Holder holder) {
      LocalDate lastDay = completion.lastDay();
      return new Claims(
          id.value(),
          lastDay == null ? null : Oslo.startOf(lastDay.plusDays(1)).getEpochSecond(),
          LegalBasis.MANDATORY_TRAINING,
          new CourseClaims(
              course.id().value(),
              course.content().name(),
              course.edition().number(),
              course.content().organiser().value()),
          completion.completedOn(),
          lastDay,
          holder == null ? null : holder.provider().value(),
          holder == null ? null : holder.member());
    }
  }

  private record CourseClaims(UUID id, String name, int version, String organiser) {}

  private record RevocationClaims(long exp, LocalDate date, List<UUID> revoked) {}
}
