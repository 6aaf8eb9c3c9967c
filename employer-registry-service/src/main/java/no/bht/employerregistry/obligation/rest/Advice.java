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

  /** Paragraphs of FOR-2011-12-06-1355 § 13-1. */
  private enum Paragraph {
    FIRST(
        "Arbeidsgiver plikter å knytte godkjent bedriftshelsetjeneste til virksomheten dersom"
            + " risikoforholdene i virksomheten tilsier det, jf. forskrift om administrative"
            + " ordninger kapittel 2."),
    /** To which the list belongs. */
    SECOND(
        "Virksomheter innenfor følgende næringsgrupperinger skal være tilknyttet"
            + " bedriftshelsetjeneste som er godkjent av Arbeidstilsynet:"),
    THIRD(
        "Arbeidstilsynet kan fastsette at virksomhet som etter sin hovedaktivitet faller utenfor"
            + " første ledd, men som også driver aktivitet som nevnt her, likevel helt eller delvis"
            + " skal være tilknyttet godkjent bedriftshelsetjeneste."),
    NONE(null);

    private final @Nullable String wording;

    Paragraph(@Nullable String wording) {
      this.wording = wording;
    }

    /**
     * What the duty rests on: the list before a decision on a side activity, and that before an
     * order.
     */
    static Paragraph of(List<GroundKind> kinds) {
      if (kinds.contains(GroundKind.INDUSTRY_LIST)) {
        return SECOND;
      }
      return kinds.contains(GroundKind.INDIVIDUAL_DECISION) ? THIRD : FIRST;
    }
  }

  private static final Map<Key, Advice> KNOWN = new ConcurrentHashMap<>();

  private record Key(Code code, Paragraph paragraph, AnswerLanguage language) {}

  static Advice of(Code code, AnswerLanguage language) {
    boolean none = code == Code.DISPENSATION || code == Code.DEREGISTERED;
    return of(code, none ? Paragraph.NONE : Paragraph.FIRST, language);
  }

  private static Advice of(Code code, Paragraph paragraph, AnswerLanguage language) {
    return KNOWN.computeIfAbsent(new Key(code, paragraph, language), Advice::read);
  }

  private static Advice read(Key key) {
    String name = key.code.name();
    String todo = key.code == Code.AFFILIATE_BY_DECISION ? Code.AFFILIATE.name() : name;
    return new Advice(
        key.code,
        key.language.text(name),
        key.language.text(name + ".reference"),
        key.paragraph.wording,
        key.language.list(todo + ".do"));
  }

  static Advice of(IndustryAssessment assessment, AnswerLanguage language) {
    return switch (assessment.outcome()) {
      case OBLIGED_BY_INDUSTRY -> of(Code.AFFILIATE, Paragraph.SECOND, language);
      case MUST_BE_ASSESSED -> of(Code.ASSESS, language);
      case NOT_LISTED -> of(Code.DUTY_MAY_FOLLOW_FROM_RISK, language);
    };
  }

  static Advice of(TotalDuty duty, AnswerLanguage language) {
    Paragraph ground = Paragraph.of(duty.kinds());
    return switch (duty.outcome()) {
      case OBLIGED ->
          of(
              ground == Paragraph.SECOND ? Code.AFFILIATE : Code.AFFILIATE_BY_DECISION,
              ground,
              language);
      case OBLIGED_IN_PART -> of(Code.AFFILIATE_PART, ground, language);
      case DISPENSATION -> of(Code.DISPENSATION, language);
      case MUST_BE_ASSESSED -> of(Code.ASSESS, language);
      case NO_KNOWN_GROUND -> of(Code.DUTY_MAY_FOLLOW_FROM_RISK, language);
      case DEREGISTERED -> of(Code.DEREGISTERED, language);
    };
  }
}
