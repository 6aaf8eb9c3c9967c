package no.bht.supervision.deviation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A deviation report (avvik). Statute: FOR-2011-12-06-1360 § 2-5 first paragraph.
 *
 * @param inspection where it was observed; {@code null} if not at an inspection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeviationReport(
    UUID id,
    OrganisationNumber provider,
    DeviationTopic topic,
    String facts,
    LocalDate observedOn,
    @JsonProperty("inspectionId") @Nullable UUID inspection,
    Instant reportedAt) {

  @JsonProperty
  String statute() {
    return topic.statute();
  }
}
