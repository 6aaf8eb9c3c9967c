package no.bht.training.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.training.completion.domain.Completion;
import org.jspecify.annotations.Nullable;

/** Port: the issued certificates. */
public interface Certificates {

  /** The certificate with this id. */
  Optional<Certificate> find(CertificateId id);

  /** The one issued of this completion, as it is now, to this holder. */
  Optional<Certificate> issued(Completion completion, Certificate.@Nullable Holder holder);

  /** Stores a new certificate. */
  void add(Certificate certificate);

  /** Those that say they are valid on the day and are revoked. */
  List<UUID> revoked(LocalDate date);
}
