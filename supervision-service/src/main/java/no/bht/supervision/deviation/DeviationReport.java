package no.bht.supervision.deviation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A deviation report (avvik, bekymringsmelding) from its receipt to its answer. Statute:
 * FOR-2011-12-06-1360 § 2-5 first paragraph.
 *
 * @param inspection where it was observed; {@code null} if not at an inspection
 * @param providerToldAt when the provider was told; {@code null} if it was not
 * @param assessBy last day to assess, set by the office; {@code null} for reports from before it
 *     set any
 * @param answerBy last day to answer, likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeviationReport(
    UUID id,
    OrganisationNumber provider,
    DeviationTopic topic,
    DeviationWeight weight,
    boolean preventionConcern,
    String facts,
    LocalDate observedOn,
    @JsonProperty("inspectionId") @Nullable UUID inspection,
    Instant reportedAt,
    @Nullable Instant providerToldAt,
    DeviationState state,
    @Nullable LocalDate assessBy,
    @Nullable LocalDate answerBy,
    @Nullable Said assessment,
    @Nullable Decided outcome,
    @Nullable Said answer,
    @JsonIgnore long version) {

  @JsonProperty
  String statute() {
    return topic.statute();
  }

  /** A text of the approval unit and when it was written. */
  record Said(String text, Instant at) {}

  /**
   * What follows.
   *
   * @param inspectionId the inspection that follows, once it is linked
   * @param approvalCaseId the case of the approval service, as the officer gave it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decided(
      DeviationOutcome code,
      @Nullable String reason,
      @Nullable String guidance,
      @Nullable UUID inspectionId,
      @Nullable UUID approvalCaseId,
      Instant at) {}
}
