package no.bht.supervision.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A complaint (klage, tips) as inspectors see it: what it says, not who said it. Statute: aml. §
 * 18-2.
 *
 * @param assessBy last day to assess, set by the office
 * @param answerBy last day to answer the source, set by the office
 * @param sourceKept whether who complained is still kept, for those who may read it
 * @param receipt with what the source asks how it stands; told once, when it is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Complaint(
    UUID id,
    OrganisationNumber party,
    PartyKind partyKind,
    ComplaintKind kind,
    ComplaintChannel channel,
    LocalDate receivedOn,
    String text,
    ComplaintState state,
    LocalDate assessBy,
    LocalDate answerBy,
    @Nullable String assessment,
    @Nullable Decided outcome,
    @Nullable String answer,
    @Nullable LocalDate answeredOn,
    boolean sourceKept,
    @Nullable LocalDate sourceErasedOn,
    @Nullable String receipt,
    @JsonIgnore long version) {

  /** What follows. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decided(
      ComplaintOutcome code,
      LocalDate on,
      @Nullable String reason,
      @Nullable UUID inspectionId,
      @Nullable String forwardedTo,
      @Nullable String guidance) {}

  /** The same complaint with its receipt. */
  Complaint withReceipt(String given) {
    return new Complaint(
        id,
        party,
        partyKind,
        kind,
        channel,
        receivedOn,
        text,
        state,
        assessBy,
        answerBy,
        assessment,
        outcome,
        answer,
        answeredOn,
        sourceKept,
        sourceErasedOn,
        given,
        version);
  }

  @Override
  public String toString() {
    return "Complaint[" + id + "]";
  }
}
