package no.bht.training.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.training.completion.domain.Completion;
import no.bht.training.course.domain.Course;
import org.jspecify.annotations.Nullable;

/** Port: signs what is stated. */
public interface Statements {

  /** The statement of a certificate. */
  String certificate(
      CertificateId id, Completion completion, Course course, Certificate.@Nullable Holder holder);

  /** The statement of which certificates are revoked. */
  String revocations(LocalDate date, List<UUID> revoked);
}
