package no.bht.supervision.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.digest.Sha256;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;

/** Takes a submission in once, however often it is sent. */
@ApplicationScoped
class HandInSubmission {
  private final Inspections inspections;
  private final InspectionEvents events;
  private final SubmissionTable table;
  private final TakeAnswers answers;
  private final ObjectMapper json;

  HandInSubmission(
      Inspections inspections,
      InspectionEvents events,
      SubmissionTable table,
      TakeAnswers answers,
      ObjectMapper json) {
    this.inspections = inspections;
    this.events = events;
    this.table = table;
    this.answers = answers;
    this.json = json;
  }

  /**
   * @param isNew whether it came in now, for the first time
   */
  record HandedIn(JsonNode answer, boolean isNew) {}

  /**
   * Holds the inspection locked, so that the same submission sent twice at once is taken once.
   *
   * @throws ProblemException 404 if there is no such inspection; 422 if the id was used for another
   *     inspection or content
   */
  @Transactional
  HandedIn handIn(UUID inspectionId, UUID id, SubmissionRequest request, String by, Instant now) {
    Inspection inspection =
        inspections.lock(new InspectionId(inspectionId)).orElseThrow(ProblemException::notFound);
    String sha256 = Sha256.hex(text(request));
    Optional<SubmissionTable.Kept> kept = table.find(id);
    if (kept.isPresent()) {
      return again(inspectionId, sha256, kept.get());
    }
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    TakeAnswers.Taken taken = answers.take(inspection, request, by, at);
    if (Boolean.TRUE.equals(request.allOrNothing()) && !taken.hasAll()) {
      taken = taken.nothing();
    }
    if (taken.hasAny()) {
      inspections.save(inspection);
      events.add(taken.events());
    }
    String answer =
        text(new SubmissionResponse(id, inspectionId, taken.hasAny(), at, taken.rows()));
    var handedIn = new SubmissionTable.Kept(inspectionId, sha256, answer);
    return table.add(id, handedIn, taken.hasAny(), by, at)
        ? new HandedIn(tree(answer), true)
        : again(inspectionId, sha256, table.find(id).orElseThrow());
  }

  private HandedIn again(UUID inspection, String sha256, SubmissionTable.Kept kept) {
    if (!kept.inspection().equals(inspection) || !kept.sha256().equals(sha256)) {
      throw ProblemException.of(
          422, "submission-id-reused", "The id was used before for another submission.");
    }
    return new HandedIn(tree(kept.answer()), false);
  }

  /** The answer a submission got. */
  @Transactional
  Optional<JsonNode> find(UUID inspection, UUID id) {
    return table
        .find(id)
        .filter(kept -> kept.inspection().equals(inspection))
        .map(kept -> tree(kept.answer()));
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Own types are JSON", e);
    }
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept is JSON", e);
    }
  }
}
