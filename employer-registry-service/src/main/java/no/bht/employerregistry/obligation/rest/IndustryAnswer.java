package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** What the list says of a code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndustryAnswer(
    LocalDate date,
    Duty.Outcome outcome,
    @Nullable OpenQuestion question,
    String industryCode,
    @Nullable Classification classification,
    ListAnswer.@Nullable Rule rule,
    ListAnswer.@Nullable Entry entry,
    Advice advice) {

  static IndustryAnswer of(
      IndustryCode code,
      @Nullable Classification classification,
      LocalDate date,
      IndustryAssessment assessment) {
    Duty.Outcome outcome = Duty.of(assessment).outcome();
    return new IndustryAnswer(
        date,
        outcome,
        assessment.question(),
        code.value(),
        classification,
        ListAnswer.Rule.of(assessment.list()),
        ListAnswer.Entry.of(assessment.entry()),
        Advice.of(outcome));
  }
}
