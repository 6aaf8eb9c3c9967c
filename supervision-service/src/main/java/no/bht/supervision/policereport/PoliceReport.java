package no.bht.supervision.policereport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.supervision.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * A report to the police.
 *
 * @param policeReference the police's number of the case
 * @param violationFeeId the fee it was coordinated with, if any (fvl. § 47)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PoliceReport(
    UUID id,
    UUID inspectionId,
    @JsonIgnore Party subject,
    Against against,
    List<String> provisions,
    String facts,
    LocalDate reportedOn,
    @Nullable String policeReference,
    @Nullable UUID violationFeeId,
    @Nullable Outcome outcome,
    @Nullable LocalDate outcomeOn,
    @JsonIgnore long version) {

  public String getParty() {
    return subject.number().value();
  }

  public String getPartyKind() {
    return subject.kind().name();
  }

  /** Whom it is against; a person is not named. */
  enum Against {
    ENTERPRISE,
    NATURAL_PERSON,
    BOTH
  }

  /** What came of it. */
  enum Outcome {
    /** Henlagt. */
    DROPPED,
    /** Forelegg vedtatt. */
    FINE_ACCEPTED,
    /** Tiltale. */
    CHARGED,
    /** Dømt. */
    CONVICTED,
    /** Frifunnet. */
    ACQUITTED,
    OTHER
  }
}
