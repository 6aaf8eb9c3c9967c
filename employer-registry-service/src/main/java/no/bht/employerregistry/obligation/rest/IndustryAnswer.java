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
    String language,
    Duty.Outcome outcome,
    @Nullable OpenQuestion question,
    Help.@Nullable Question decidedBy,
    String industryCode,
    @Nullable Classification classification,
    ListAnswer.@Nullable Rule rule,
    ListAnswer.@Nullable Entry entry,
    Help.@Nullable CrosswalkHelp crosswalk,
    Help.Committee committee,
    Advice advice) {

  static IndustryAnswer of(
      IndustryCode code,
      @Nullable Classification classification,
      LocalDate date,
      IndustryAssessment assessment,
      Help.@Nullable CrosswalkHelp crosswalk,
      AnswerLanguage language) {
    return new IndustryAnswer(
        date,
        language.tag(),
        Duty.of(assessment).outcome(),
        assessment.question(),
        Help.Question.of(assessment, language),
        code.value(),
        classification,
        ListAnswer.Rule.of(assessment.list()),
        ListAnswer.Entry.of(assessment.entry()),
        crosswalk,
        Help.Committee.on(date, null, language),
        Advice.of(assessment, language));
  }
}
