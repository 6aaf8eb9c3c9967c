package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import org.jspecify.annotations.Nullable;

/**
 * What the answer means, in plain words, and what to do now. It never says that there is no duty.
 *
 * @param reference the paragraph
 * @param statute its wording, as in the regulation
 */
@JsonSerialize(using = AdviceJson.class)
record Advice(
    Code code, String text, String reference, @Nullable String statute, List<String> mustDo) {

  enum Code {
    AFFILIATE,
    AFFILIATE_BY_DECISION,
    AFFILIATE_PART,
    DISPENSATION,
    ASSESS,
    DUTY_MAY_FOLLOW_FROM_RISK,
    NOT_REGISTERED,
    DEREGISTERED
  }

  private static final Map<String, Advice> KNOWN = new ConcurrentHashMap<>();

  /** FOR-2011-12-06-1355 § 13-1 first paragraph. */
  private static final String FIRST_PARAGRAPH =
      "Arbeidsgiver plikter å knytte godkjent bedriftshelsetjeneste til virksomheten dersom"
          + " risikoforholdene i virksomheten tilsier det, jf. forskrift om administrative"
          + " ordninger kapittel 2.";

  /** Second paragraph, to which the list belongs. */
  private static final String SECOND_PARAGRAPH =
      "Virksomheter innenfor følgende næringsgrupperinger skal være tilknyttet"
          + " bedriftshelsetjeneste som er godkjent av Arbeidstilsynet:";

  /** Third paragraph. */
  private static final String THIRD_PARAGRAPH =
      "Arbeidstilsynet kan fastsette at virksomhet som etter sin hovedaktivitet faller utenfor"
          + " første ledd, men som også driver aktivitet som nevnt her, likevel helt eller delvis"
          + " skal være tilknyttet godkjent bedriftshelsetjeneste.";

  static Advice of(Code code, AnswerLanguage language) {
    return KNOWN.computeIfAbsent(language.tag() + code, key -> read(code, language));
  }

  private static Advice read(Code code, AnswerLanguage language) {
    String key = code.name();
    String todo = code == Code.AFFILIATE_BY_DECISION ? Code.AFFILIATE.name() : key;
    return new Advice(
        code,
        language.text(key),
        language.text(key + ".reference"),
        statute(code),
        language.list(todo + ".do"));
  }

  static Advice of(IndustryAssessment assessment, AnswerLanguage language) {
    return of(
        switch (assessment.outcome()) {
          case OBLIGED_BY_INDUSTRY -> Code.AFFILIATE;
          case MUST_BE_ASSESSED -> Code.ASSESS;
          case NOT_LISTED -> Code.DUTY_MAY_FOLLOW_FROM_RISK;
        },
        language);
  }

  static Advice of(TotalDuty duty, AnswerLanguage language) {
    return of(
        switch (duty.outcome()) {
          case OBLIGED ->
              duty.kinds().contains(GroundKind.INDUSTRY_LIST)
                  ? Code.AFFILIATE
                  : Code.AFFILIATE_BY_DECISION;
          case OBLIGED_IN_PART -> Code.AFFILIATE_PART;
          case DISPENSATION -> Code.DISPENSATION;
          case MUST_BE_ASSESSED -> Code.ASSESS;
          case NO_KNOWN_GROUND -> Code.DUTY_MAY_FOLLOW_FROM_RISK;
          case DEREGISTERED -> Code.DEREGISTERED;
        },
        language);
  }

  private static @Nullable String statute(Code code) {
    return switch (code) {
      case AFFILIATE -> SECOND_PARAGRAPH;
      case AFFILIATE_BY_DECISION, AFFILIATE_PART -> THIRD_PARAGRAPH;
      case ASSESS, DUTY_MAY_FOLLOW_FROM_RISK, NOT_REGISTERED -> FIRST_PARAGRAPH;
      case DISPENSATION, DEREGISTERED -> null;
    };
  }
}
