package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Applicability;
import no.bht.supervision.inspection.domain.Background;
import no.bht.supervision.inspection.domain.ControlPoint;
import no.bht.supervision.inspection.domain.FindingCode;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.rest.BackgroundResponse.AffiliationResponse;
import no.bht.supervision.inspection.usecase.ReadInspections;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ControlPointResponse(
    String code,
    String question,
    String english,
    Map<String, String> labels,
    Applicability applicability,
    boolean mandatory,
    List<String> legalBases,
    List<String> evidence,
    String guidance,
    @Nullable AnswerResponse answer,
    List<AnswerResponse> earlierAnswers,
    @Nullable List<AffiliationResponse> affiliationsOnDay) {

  static ControlPointResponse of(String code, ReadInspections.View view) {
    ControlPoint point = view.checklist().point(code);
    List<Answer> all = view.inspection().answers();
    List<AnswerResponse> answers =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).code().equals(code))
            .mapToObj(i -> AnswerResponse.of(i + 1, all.get(i)))
            .toList();
    Background observed = view.onDayObserved().get(code);
    return new ControlPointResponse(
        code,
        point.question(),
        point.english(),
        point.labels(),
        point.applicability(),
        point.mandatoryIn().contains(view.inspection().opening().form()),
        point.legalBases(),
        point.evidence(),
        point.guidance(),
        answers.isEmpty() ? null : answers.getLast(),
        answers.isEmpty() ? List.of() : answers.subList(0, answers.size() - 1),
        observed == null
            ? null
            : observed.affiliations().stream().map(AffiliationResponse::of).toList());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AnswerResponse(
      int number,
      Outcome outcome,
      String facts,
      LocalDate observedOn,
      @Nullable Instant observedAt,
      @Nullable OrganisationNumber provider,
      @Nullable Boolean causedByProvider,
      @Nullable FindingCode coded,
      @Nullable String dutyAssessment,
      Instant answeredAt) {
    static AnswerResponse of(int number, Answer answer) {
      return new AnswerResponse(
          number,
          answer.outcome(),
          answer.facts(),
          answer.observedOn(),
          answer.observedAt(),
          answer.provider(),
          answer.causedByProvider(),
          answer.coded(),
          answer.dutyAssessment(),
          answer.answeredAt());
    }
  }
}
