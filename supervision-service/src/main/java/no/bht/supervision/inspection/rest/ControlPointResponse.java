package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Applicability;
import no.bht.supervision.inspection.domain.Background;
import no.bht.supervision.inspection.domain.ControlPoint;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.rest.BackgroundResponse.AffiliationResponse;
import no.bht.supervision.inspection.usecase.ReadInspections;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ControlPointResponse(
    String code,
    String question,
    String english,
    Applicability applicability,
    boolean mandatory,
    List<String> legalBases,
    @Nullable AnswerResponse answer,
    List<AnswerResponse> earlierAnswers,
    @Nullable List<AffiliationResponse> affiliationsOnDay) {

  static ControlPointResponse of(String code, ReadInspections.View view) {
    ControlPoint point = view.checklist().point(code);
    List<AnswerResponse> answers =
        view.inspection().answers().stream()
            .filter(answer -> answer.code().equals(code))
            .map(AnswerResponse::of)
            .toList();
    Background observed = view.onDayObserved().get(code);
    return new ControlPointResponse(
        code,
        point.question(),
        point.english(),
        point.applicability(),
        point.mandatoryIn().contains(view.inspection().opening().form()),
        point.legalBases(),
        answers.isEmpty() ? null : answers.getLast(),
        answers.isEmpty() ? List.of() : answers.subList(0, answers.size() - 1),
        observed == null
            ? null
            : observed.affiliations().stream().map(AffiliationResponse::of).toList());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AnswerResponse(
      Outcome outcome,
      String facts,
      LocalDate observedOn,
      @Nullable OrganisationNumber provider,
      @Nullable String dutyAssessment,
      Instant answeredAt) {
    static AnswerResponse of(Answer answer) {
      return new AnswerResponse(
          answer.outcome(),
          answer.facts(),
          answer.observedOn(),
          answer.provider(),
          answer.dutyAssessment(),
          answer.answeredAt());
    }
  }
}
