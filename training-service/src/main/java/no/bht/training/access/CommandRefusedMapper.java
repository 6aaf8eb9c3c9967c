package no.bht.training.access;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problems;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;

/** Every refusal with its documented code; one that is forgotten here does not compile. */
@Provider
class CommandRefusedMapper implements ExceptionMapper<CommandRefused> {

  @Override
  public Response toResponse(CommandRefused exception) {
    return switch (exception.refusal()) {
      case Refusal.CourseAlreadyDecided refusal ->
          conflict("course-already-decided", "The course has been accepted or rejected already.");
      case Refusal.GoalsNotCovered refusal ->
          unfit(
              "goals-not-covered",
              "The course leaves out learning objectives: %s."
                  .formatted(String.join(", ", refusal.missing())),
              "/coverage");
      case Refusal.ObjectivesUnknown refusal ->
          unfit(
              "objectives-unknown",
              "The list of learning objectives does not have: %s."
                  .formatted(String.join(", ", refusal.codes())),
              "/coverage");
      case Refusal.CountsFromOutOfRange refusal ->
          unfit(
              "counts-from-out-of-range",
              "Completions may count from a day between %s and %s."
                  .formatted(refusal.earliest(), refusal.latest()),
              "/countsFrom");
      case Refusal.CountsToTooEarly refusal ->
          unfit(
              "counts-to-too-early",
              "The last day may not lie before %s.".formatted(refusal.earliest()),
              "/countsTo");
      case Refusal.LostFromOutOfRange refusal ->
          unfit(
              "lost-from-out-of-range",
              "The acceptance may be lost from a day between %s and %s."
                  .formatted(refusal.earliest(), refusal.latest()),
              "/lostFrom");
      case Refusal.CourseAlreadyReplaced refusal ->
          conflict("course-already-replaced", "Another version replaces the course already.");
      case Refusal.AlreadyMember refusal ->
          located(
              conflict(
                  "already-member",
                  "The person stands on the roster in that period already; see Location."),
              refusal);
      case Refusal.MembershipAlreadyEnded refusal ->
          conflict("membership-already-ended", "The membership has an end already.");
      case Refusal.EndsBeforeStart refusal ->
          unfit(
              "ends-before-start",
              "The last day lies before the first, %s.".formatted(refusal.from()),
              "/lastDay");
      case Refusal.NothingToCorrect refusal ->
          conflict("nothing-to-correct", "The member stands on the roster just so already.");
      case Refusal.KnownOtherwise refusal ->
          conflict("known-otherwise", "The roster has the person otherwise; correct that entry.");
      case Refusal.NotOnRoster refusal ->
          conflict("not-on-roster", "The person is not on the staff.");
      case Refusal.CourseUnknown refusal ->
          unfit("course-unknown", "There is no such course.", "/courseId");
      case Refusal.CourseNotAccepted refusal ->
          conflict(
              "course-not-accepted",
              "The course is not accepted, so its completion proves nothing.");
      case Refusal.CompletedTooEarly refusal ->
          unfit(
              "completed-too-early",
              "Completions of the course count from %s.".formatted(refusal.countsFrom()),
              "/completedOn");
      case Refusal.CompletedTooLate refusal ->
          unfit(
              "completed-too-late",
              "Completions of the course count to %s.".formatted(refusal.countsTo()),
              "/completedOn");
      case Refusal.CompletedInFuture refusal ->
          unfit("completed-in-future", "The day has not come yet.", "/completedOn");
      case Refusal.CourseInternal refusal ->
          conflict(
              "course-internal",
              "The course is for its organiser's own staff, and the person was not on it that day.");
      case Refusal.CompletionAlreadyRevoked refusal ->
          conflict("completion-already-revoked", "The completion is revoked already.");
      case Refusal.CompletionDoesNotCount refusal ->
          conflict("completion-does-not-count", "The completion does not count today.");
      case Refusal.EquivalentAlreadySetAside refusal ->
          conflict("equivalent-already-set-aside", "It is set aside already.");
      case Refusal.DocumentEmpty refusal ->
          unfit("document-empty", "The document has no content.", "");
      case Refusal.DocumentInfected refusal ->
          conflict("document-infected", "Malware was found in the document.");
      case Refusal.DocumentNotScannedYet refusal ->
          conflict("document-not-scanned-yet", "The document waits for the malware scanner.");
      case Refusal.TooManyDocuments refusal ->
          conflict(
              "too-many-documents",
              "No more than %d documents can be attached.".formatted(refusal.most()));
    };
  }

  private static Response conflict(String code, String detail) {
    return Problems.response(409, "training:" + code, detail, List.of());
  }

  private static Response unfit(String code, String detail, String pointer) {
    return Problems.response(
        422, "training:" + code, detail, List.of(new FieldError(pointer, code, null)));
  }

  private static Response located(Response answer, Refusal.AlreadyMember refusal) {
    URI existing =
        URI.create(
            "/api/v1/providers/%s/members/%s"
                .formatted(refusal.provider().value(), refusal.memberId()));
    return Response.fromResponse(answer).location(existing).build();
  }
}
