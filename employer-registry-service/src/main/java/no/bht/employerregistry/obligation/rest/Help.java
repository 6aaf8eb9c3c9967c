package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.industryrule.QuestionFile;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.Crosswalk;
import no.bht.employerregistry.industryrule.domain.Crosswalk.Candidates;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** What goes with an answer: the question that decides, candidates of codes, the AMU threshold. */
final class Help {
  private Help() {}

  /**
   * The question that decides; yes = within the entry.
   *
   * @param limitation as written in the regulation
   */
  record Question(String entry, String limitation, String text) {

    static Question of(LimitationQuestion question, AnswerLanguage language) {
      return new Question(
          question.entry().value(),
          question.limitation(),
          QuestionFile.wordingOf(question).in(language.tag()));
    }

    static @Nullable Question of(IndustryAssessment assessment, AnswerLanguage language) {
      return assessment.question() == OpenQuestion.LIMITATION
              && assessment.list() != null
              && assessment.entry() != null
          ? of(LimitationQuestion.of(assessment.list(), assessment.entry()), language)
          : null;
    }
  }

  /**
   * Codes of the list's classification that may correspond: unverified, and never a decision.
   *
   * @param verified always false: there is no official correspondence
   */
  record CrosswalkHelp(
      Crosswalk.Outcome outcome,
      boolean verified,
      String version,
      String source,
      String text,
      List<Candidate> candidates) {

    /** Only for a code of the other classification, or one that the list's does not know. */
    static boolean helps(IndustryAssessment assessment) {
      return assessment.code() != null
          && (assessment.question() == OpenQuestion.OTHER_CLASSIFICATION
              || assessment.question() == OpenQuestion.UNKNOWN_CODE);
    }

    static CrosswalkHelp of(
        Crosswalk crosswalk,
        IndustryCode code,
        LocalDate day,
        IndustryRule rule,
        AnswerLanguage language) {
      Classification listed =
          rule.listOn(day).map(list -> list.classification()).orElse(Classification.SN2025);
      Classification own =
          listed == Classification.SN2007 ? Classification.SN2025 : Classification.SN2007;
      Candidates candidates = crosswalk.from(own, code);
      boolean none = candidates.outcome() == Crosswalk.Outcome.UNMAPPED;
      return new CrosswalkHelp(
          candidates.outcome(),
          false,
          crosswalk.version(),
          crosswalk.source(),
          language.text(none ? "crosswalk.UNMAPPED" : "crosswalk"),
          candidates.codes().stream()
              .map(it -> Candidate.of(it, rule.assess(it, listed, day)))
              .toList());
    }
  }

  /** What the list would say of a candidate. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Candidate(String industryCode, Duty.Outcome outcome, ListAnswer.@Nullable Entry entry) {

    static Candidate of(IndustryCode code, IndustryAssessment assessment) {
      return new Candidate(
          code.value(), Duty.of(assessment).outcome(), ListAnswer.Entry.of(assessment.entry()));
    }
  }

  /** From how many employees there must be a working environment committee (AMU) on the day. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Committee(
      String statute,
      LocalDate validFrom,
      int mandatoryFrom,
      int onDemandFrom,
      EmployeeCount.@Nullable State employees,
      @Nullable Integer count,
      CommitteeThreshold.@Nullable Need need,
      String text) {

    /**
     * @param employees what the register says today; null when a code was asked about
     */
    static Committee on(LocalDate day, @Nullable EmployeeCount employees, AnswerLanguage language) {
      CommitteeThreshold threshold = CommitteeThreshold.on(day);
      CommitteeThreshold.Need need = employees == null ? null : threshold.of(employees);
      return new Committee(
          CommitteeThreshold.STATUTE,
          threshold.validFrom(),
          threshold.mandatoryFrom(),
          threshold.onDemandFrom(),
          employees == null ? null : employees.state(),
          employees == null ? null : employees.count(),
          need,
          text(threshold, employees, need, language));
    }

    private static String text(
        CommitteeThreshold threshold,
        @Nullable EmployeeCount employees,
        CommitteeThreshold.@Nullable Need need,
        AnswerLanguage language) {
      boolean withheld =
          employees != null && employees.state() == EmployeeCount.State.WITHHELD_0_TO_4;
      String key = withheld ? "WITHHELD" : need == null ? "RULE" : need.name();
      String number = employees == null ? "" : String.valueOf(employees.count());
      return language
              .text("committee." + key)
              .replace("{employees}", number)
              .replace("{mandatory}", String.valueOf(threshold.mandatoryFrom()))
              .replace("{demand}", String.valueOf(threshold.onDemandFrom()))
          + " "
          + language.text("committee.count");
    }
  }
}
