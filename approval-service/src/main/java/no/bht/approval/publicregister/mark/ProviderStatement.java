package no.bht.approval.publicregister.mark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.signing.Signer;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** States, signed, that an organisation is approved today. */
@ApplicationScoped
class ProviderStatement {
  /** Header {@code typ} of the statement. */
  static final String TYPE = "approval-statement+jwt";

  private static final Duration WHILE_RENEWED = Duration.ofDays(1);

  private final Signer signer;
  private final InstantSource clock;

  ProviderStatement(Signer signer, InstantSource clock) {
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * What is stated.
   *
   * @param sub the organisation
   * @param inheritedFrom the main unit whose approval covers it
   * @param asOf the day on which it was so; a later withdrawal only the register tells
   * @param exp second at which the approval ends by its date; a day ahead while a renewal keeps it
   */
  record Claims(
      OrganisationNumber sub,
      @Nullable OrganisationNumber inheritedFrom,
      String name,
      boolean approved,
      boolean renewalPending,
      UUID approvalId,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate asOf,
      long exp) {}

  String of(RegisterAnswer answer) {
    LocalDate validTo = Objects.requireNonNull(answer.validTo());
    return signer.sign(
        TYPE,
        new Claims(
            answer.organisationNumber(),
            answer.inheritedFrom(),
            Objects.requireNonNull(answer.name()),
            true,
            answer.renewalPending(),
            Objects.requireNonNull(answer.approvalId()),
            Objects.requireNonNull(answer.validFrom()),
            validTo,
            answer.asOf(),
            expiry(answer.asOf(), validTo).getEpochSecond()));
  }

  private Instant expiry(LocalDate today, LocalDate validTo) {
    return today.isAfter(validTo)
        ? clock.instant().plus(WHILE_RENEWED)
        : Oslo.startOf(validTo.plusDays(1));
  }
}
