package no.bht.supervision.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.complaint.ComplaintState.Step;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Steps;
import no.bht.supervision.inspectionlink.LinkedInspections;
import org.jspecify.annotations.Nullable;

/** An inspector's steps with a complaint. The party hears nothing of them. */
@ApplicationScoped
class HandleComplaint {
  private final Complaints complaints;
  private final Sources sources;
  private final Readings readings;
  private final SendLetter letters;
  private final LinkedInspections inspections;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  HandleComplaint(
      Complaints complaints,
      Sources sources,
      Readings readings,
      SendLetter letters,
      LinkedInspections inspections,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.complaints = complaints;
    this.sources = sources;
    this.readings = readings;
    this.letters = letters;
    this.inspections = inspections;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  Complaint assess(UUID id, @Nullable String ifMatch, String assessment) {
    Complaint complaint = complaints.locked(id, ifMatch);
    return changed(id, "state = ?, assessment = ?", after(complaint, Step.ASSESS), assessment);
  }

  /**
   * @throws CommandRefused besides, if the letter to the party names the source
   */
  @Transactional
  Complaint decide(UUID id, @Nullable String ifMatch, DecideComplaintRequest request) {
    requireUnnamed(id, request.guidance());
    Complaint complaint = complaints.locked(id, ifMatch);
    ComplaintState to = after(complaint, request.outcome().step());
    inspections.requireOf(party(complaint), request.inspectionId());
    if (request.guidance() != null) {
      // A case of its own: nothing leads from the letter to the complaint.
      letters.send(
          ids.next(),
          complaint.party(),
          Letter.byTemplate("GUIDANCE", Map.of("statute", "", "guidance", request.guidance())));
    }
    return changed(
        id,
        """
        state = ?, outcome = ?, outcome_on = ?, outcome_reason = ?, inspection_id = ?,
          forwarded_to = ?, guidance = ?
        """,
        to,
        request.outcome(),
        Oslo.today(clock),
        request.reason(),
        request.inspectionId(),
        request.forwardedTo(),
        request.guidance());
  }

  /** Before the complaint is locked: that the source was named is kept by itself. */
  private void requireUnnamed(UUID id, @Nullable String guidance) {
    if (guidance != null
        && sources.open(id).filter(source -> source.isNamedIn(guidance)).isPresent()) {
      readings.keepGuess(id);
      throw new CommandRefused(new Refusal.SourceNamed("/guidance"));
    }
  }

  /** Links the inspection that was decided on, once. */
  @Transactional
  Complaint link(UUID id, @Nullable String ifMatch, UUID inspection) {
    Complaint complaint = complaints.locked(id, ifMatch);
    if (complaint.state() != ComplaintState.INSPECTION || isLinked(complaint)) {
      throw new CommandRefused(new Refusal.InspectionNotLinked(complaint.state().name()));
    }
    inspections.requireOf(party(complaint), inspection);
    return changed(id, "inspection_id = ?", inspection);
  }

  /** Answers the source: read with the receipt, or passed on by one who may read who it is. */
  @Transactional
  Complaint answer(UUID id, @Nullable String ifMatch, String answer) {
    Complaint complaint = complaints.locked(id, ifMatch);
    ComplaintState to = after(complaint, Step.ANSWER);
    if (complaint.state() == ComplaintState.INSPECTION && !isLinked(complaint)) {
      throw new CommandRefused(new Refusal.InspectionNotLinked(complaint.state().name()));
    }
    return changed(id, "state = ?, answer = ?, answered_on = ?", to, answer, Oslo.today(clock));
  }

  private Complaint changed(UUID id, String set, @Nullable Object... values) {
    @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = caller.actor().reference();
    return complaints.changed(id, set + ", handled_by = ?", all);
  }

  private static ComplaintState after(Complaint complaint, Step step) {
    return Steps.after(ComplaintState.TABLE, complaint.state(), step);
  }

  private static boolean isLinked(Complaint complaint) {
    Complaint.Decided outcome = complaint.outcome();
    return outcome != null && outcome.inspectionId() != null;
  }

  private static Party party(Complaint complaint) {
    return new Party(complaint.partyKind(), complaint.party());
  }
}
