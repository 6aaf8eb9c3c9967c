package no.bht.training.completion.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionReport;
import no.bht.training.completion.domain.ReportSource;
import no.bht.training.completion.domain.Revocation;
import no.bht.training.completion.domain.RevocationGround;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record CompletionResponse(
    UUID completionId,
    UUID courseId,
    int courseVersion,
    LocalDate completedOn,
    @Nullable LocalDate lastDay,
    LocalDate reportedOn,
    List<ReportSource> reportedBy,
    @Nullable Revoked revoked) {

  static CompletionResponse of(Completion completion, List<CompletionReport> reports) {
    return new CompletionResponse(
        completion.id().value(),
        completion.course().value(),
        completion.edition(),
        completion.completedOn(),
        completion.lastDay(),
        completion.reportedOn(),
        reports.stream().map(CompletionReport::source).distinct().sorted().toList(),
        Revoked.of(completion.revocation()));
  }

  record Revoked(LocalDate revokedOn, RevocationGround ground, String reason) {
    static @Nullable Revoked of(@Nullable Revocation revocation) {
      return revocation == null
          ? null
          : new Revoked(revocation.revokedOn(), revocation.ground(), revocation.reason());
    }
  }
}
