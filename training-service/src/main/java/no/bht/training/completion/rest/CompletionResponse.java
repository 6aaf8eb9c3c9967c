package no.bht.training.completion.rest;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.completion.domain.Completion;

record CompletionResponse(
    UUID completionId,
    UUID courseId,
    int courseVersion,
    LocalDate completedOn,
    LocalDate reportedOn) {

  static CompletionResponse of(Completion completion) {
    return new CompletionResponse(
        completion.id().value(),
        completion.course().value(),
        completion.edition(),
        completion.completedOn(),
        completion.reportedOn());
  }
}
