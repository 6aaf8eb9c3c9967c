package no.bht.training.certificate.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import org.jspecify.annotations.Nullable;

/**
 * A course certificate (kursbevis): a signed statement that a completion counts. Statute:
 * FOR-2011-12-06-1360 § 2-3, which the provider documents by it.
 *
 * @param holder whom it was issued to; null if not to a provider
 * @param lastDay last day it is valid, as it was issued; null: no end
 * @param statement the signed statement
 */
public record Certificate(
    CertificateId id,
    CompletionId completion,
    @Nullable Holder holder,
    LocalDate issuedOn,
    @Nullable LocalDate lastDay,
    String statement) {

  /** The person as a provider knows it, and nothing else of the person. */
  public record Holder(OrganisationNumber provider, UUID member) {}

  /**
   * Whether it is valid on a day. What it rests on may have been revoked, or may have ended before
   * the certificate says so because the course lost its acceptance.
   */
  public Validity on(LocalDate date, Completion restsOn) {
    if (restsOn.revocation() != null || (endsEarly(restsOn) && hasEnded(restsOn, date))) {
      return Validity.REVOKED;
    }
    return lastDay != null && date.isAfter(lastDay) ? Validity.EXPIRED : Validity.VALID;
  }

  private boolean endsEarly(Completion restsOn) {
    LocalDate end = restsOn.lastDay();
    return end != null && (lastDay == null || end.isBefore(lastDay));
  }

  private static boolean hasEnded(Completion restsOn, LocalDate date) {
    LocalDate end = restsOn.lastDay();
    return end != null && date.isAfter(end);
  }

  /** What a certificate is worth on a day. */
  public enum Validity {
    /** It proves the training. */
    VALID,
    /** Its time is over, by the rule of the course. */
    EXPIRED,
    /** What it rests on was revoked, or its course lost the acceptance. */
    REVOKED
  }
}
