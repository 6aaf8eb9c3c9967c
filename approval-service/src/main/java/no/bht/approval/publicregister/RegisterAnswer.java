package no.bht.approval.publicregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organisation on a day. An entry is not the same as approval: {@code
 * approved} is the answer. The status codes are the product's own; no statute names any.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterAnswer(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    boolean registered,
    boolean approved,
    Status status,
    boolean renewalPending,
    @Nullable String name,
    @Nullable UUID approvalId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String municipalityNumber,
    @Nullable String countyNumber,
    @Nullable List<String> countiesServed,
    @Nullable List<String> languages,
    Instant generatedAt) {

  /** Where a provider stands. */
  enum Status {
    APPROVED,
    EXPIRED,
    NOT_REGISTERED
  }

  static RegisterAnswer notRegistered(OrganisationNumber number, LocalDate asOf, Instant now) {
    return new RegisterAnswer(
        number,
        asOf,
        false,
        false,
        Status.NOT_REGISTERED,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        now);
  }
}
