package no.bht.approval.publicregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organisation on a day. An entry is not the same as approval: {@code
 * approved} is the answer. The status codes are the product's own; no statute names any.
 *
 * @param conditions whether conditions (vilkår) of the approval are not met yet
 * @param inheritedFrom the main unit (hovedenhet) whose approval covers the organisation, or
 *     covered it; {@code null} where the organisation was approved itself
 * @param reasonCode why it ended otherwise than by its date
 * @param statusChangedOn since when the status holds
 * @param successor the provider that followed
 * @param distanceKm from the municipality asked about, to the nearest of main unit and branches
 * @param cursor of the change feed: everything up to it is in the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"organisationNumber", "asOf", "registered", "approved", "status"})
public record RegisterAnswer(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    Status status,
    boolean renewalPending,
    boolean conditions,
    @Nullable OrganisationNumber inheritedFrom,
    @Nullable String reasonCode,
    @Nullable String name,
    @Nullable String providerKind,
    @Nullable UUID approvalId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate statusChangedOn,
    @Nullable OrganisationNumber successor,
    @Nullable String municipalityNumber,
    @Nullable String countyNumber,
    @Nullable List<String> countiesServed,
    @Nullable List<String> languages,
    @Nullable Integer distanceKm,
    long cursor,
    Instant generatedAt) {

  /** Where an organisation stands. */
  public enum Status {
    /** Godkjent; past the end too while a renewal that came in time is undecided. */
    APPROVED,
    /** Utløpt. */
    EXPIRED,
    /** Trukket tilbake. */
    WITHDRAWN,
    /** Opphørt: the provider is no more, or is another. */
    ENDED,
    /** A sub-unit that by decision is not covered by its main unit's approval. */
    NOT_COVERED,
    /** Never approved; an application is under consideration. */
    APPLICATION_PENDING,
    /** Ikke registrert. */
    NOT_REGISTERED
  }

  /** Whether it has, or has had, an approval by the day. */
  @JsonProperty
  public boolean registered() {
    return status != Status.NOT_REGISTERED && status != Status.APPLICATION_PENDING;
  }

  /** The yes or no. */
  @JsonProperty
  public boolean approved() {
    return status == Status.APPROVED;
  }

  static RegisterAnswer unregistered(
      OrganisationNumber number,
      LocalDate asOf,
      boolean applicationPending,
      long cursor,
      Instant now) {
    return new RegisterAnswer(
        number,
        asOf,
        applicationPending ? Status.APPLICATION_PENDING : Status.NOT_REGISTERED,
        false,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        cursor,
        now);
  }
}
