package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.submission.StaffingFault;
import no.bht.platform.problem.FieldError;

/** Answers where what is handed in cannot be taken. */
final class ApplicationAnswers {
  private ApplicationAnswers() {}

  static Response to(Refusal.OfApplication refusal) {
    return switch (refusal) {
      case Refusal.ApplicationAlreadyOpen open ->
          Response.fromResponse(
                  RefusalAnswer.of(
                      409,
                      "application-already-open",
                      "An application of the provider is open already.",
                      List.of()))
              .location(ApplicationResource.locationOf(open.open()))
              .build();
      case Refusal.TooManyDocuments many ->
          RefusalAnswer.of(
              409,
              "too-many-documents",
              "An application may have %d documents.".formatted(many.limit()),
              List.of());
      case Refusal.NoRuleVersion unknown ->
          RefusalAnswer.of(
              422,
              "no-rule-version",
              "No requirements are known for %s.".formatted(unknown.day()),
              List.of());
      case Refusal.StaffInvalid staff ->
          RefusalAnswer.of(
              422,
              "staff-invalid",
              "The staff list cannot be true.",
              staff.faults().stream().map(ApplicationAnswers::error).toList());
      case Refusal.CountyMismatch county ->
          RefusalAnswer.of(
              422,
              "county-mismatch",
              "A municipality lies in another county.",
              county.pointers().stream()
                  .map(pointer -> new FieldError(pointer, "county-mismatch", null))
                  .toList());
      case Refusal.SubmissionInvalid invalid ->
          RefusalAnswer.of(
              422,
              "submission-invalid",
              "Parts of the submission cannot stand beside each other.",
              invalid.faults().stream()
                  .map(fault -> new FieldError(fault.pointer(), kebab(fault.kind()), null))
                  .toList());
      case Refusal.NotApproved none ->
          RefusalAnswer.of(
              409, "not-approved", "The provider is not approved; it may apply.", List.of());
      case Refusal.EffectiveDayOutside outside ->
          RefusalAnswer.of(
              422,
              "effective-day-outside",
              "A day from %s to %s.".formatted(outside.earliest(), outside.latest()),
              List.of(new FieldError("/effectiveFrom", "effective-day-outside", null)));
      case Refusal.FollowUpClosed closed ->
          RefusalAnswer.of(409, "follow-up-closed", "The follow-up is closed.", List.of());
      case Refusal.NothingChanged same ->
          RefusalAnswer.of(
              422, "nothing-changed", "The submission says the same as before.", List.of());
      case Refusal.DocumentInfected infected ->
          RefusalAnswer.of(
              409, "document-infected", "Malware was found in the document.", List.of());
      case Refusal.DocumentNotScannedYet waiting ->
          RefusalAnswer.of(
              409, "document-not-scanned-yet", "The document waits to be scanned.", List.of());
      case Refusal.DocumentEmpty empty ->
          RefusalAnswer.of(422, "document-empty", "The document is empty.", List.of());
    };
  }

  private static FieldError error(StaffingFault fault) {
    return new FieldError("/staff/" + fault.member(), kebab(fault.kind()), null);
  }

  private static String kebab(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
