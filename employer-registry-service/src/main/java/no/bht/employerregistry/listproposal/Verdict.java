package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.listproposal.domain.MainCode;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a day says of a main code, as statements know it.
 *
 * @param asked the regulations whose lists ask the same question of the entry; empty where none is
 *     asked. An employer with another's is asked anew: what was answered was something else
 */
record Verdict(
    String code,
    String duty,
    @Nullable String question,
    @Nullable String rule,
    @Nullable String entry,
    List<String> asked) {
  private static final JsonMapper JSON = new JsonMapper();

  /** For every code, and for what stands where there is none. */
  static List<Verdict> of(Stream<String> codes, LocalDate day, IndustryRule rule) {
    List<LimitationQuestion> questions =
        rule.lists().stream().flatMap(LimitationQuestion::of).toList();
    return Stream.concat(Stream.of(MainCode.NOT_STATED, MainCode.OTHER_CLASSIFICATION), codes)
        .map(code -> of(code, new MainCode(code).dutyOn(day, rule), questions))
        .toList();
  }

  static String json(List<Verdict> verdicts) {
    try {
      return JSON.writeValueAsString(verdicts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Verdict of(String code, Duty duty, List<LimitationQuestion> questions) {
    return new Verdict(
        code,
        duty.outcome().name(),
        duty.question() == null ? null : duty.question().name(),
        duty.ruleVersion(),
        duty.entry(),
        questions.stream()
            .filter(it -> asks(it, duty))
            .map(LimitationQuestion::key)
            .flatMap(key -> questions.stream().filter(it -> it.key().equals(key)))
            .map(LimitationQuestion::ruleVersion)
            .toList());
  }

  private static boolean asks(LimitationQuestion question, Duty duty) {
    return question.ruleVersion().equals(duty.ruleVersion())
        && Objects.equals(question.entry().value(), duty.entry());
  }
}
