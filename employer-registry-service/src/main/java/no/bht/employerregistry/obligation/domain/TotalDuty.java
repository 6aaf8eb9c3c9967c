package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * The duty of an employer on a day with every ground (BHT-plikt, samlet). Statute:
 * FOR-2011-12-06-1355 § 13-1, § 1-5; aml. § 3-3. Computed from the facts and the rules alone; it
 * never says that there is no duty.
 *
 * @param byList what the list says
 * @param question the question that decides, when the entry of the main code has a limitation
 * @param answer the answer that holds on the day
 * @param grounds the other grounds in force on the day
 * @param suspensions dispensations in force on the day
 */
public record TotalDuty(
    LocalDate day,
    EmployerDuty byList,
    @Nullable LimitationQuestion question,
    @Nullable LimitationAnswer answer,
    List<DutyGround> grounds,
    List<Suspension> suspensions) {

  public TotalDuty {
    grounds = List.copyOf(grounds);
    suspensions = List.copyOf(suspensions);
  }

  public static TotalDuty on(LocalDate day, IndustryRule rule, DutyFacts facts) {
    EmployerDuty byList =
        EmployerDuty.on(day, rule, facts.readings(), facts.exactCodes(), facts.deregisteredOn());
    LimitationQuestion question = questionOf(byList.assessment());
    return new TotalDuty(
        day,
        byList,
        question,
        question == null ? null : answerTo(question, day, facts.answers()),
        facts.grounds().stream().filter(ground -> ground.obligesOn(day)).toList(),
        facts.suspensions().stream().filter(it -> it.isInForceOn(day)).toList());
  }

  /** Whether the list obliges: by the code alone, or by the code and the answer. */
  public boolean isListed() {
    return byList.assessment().isObliged() || (answer != null && answer.obliges());
  }

  /** Every ground, the list first. */
  public List<GroundKind> kinds() {
    if (grounds.isEmpty()) {
      return isListed() ? List.of(GroundKind.INDUSTRY_LIST) : List.of();
    }
    Stream<GroundKind> list = isListed() ? Stream.of(GroundKind.INDUSTRY_LIST) : Stream.empty();
    return Stream.concat(list, grounds.stream().map(DutyGround::kind).distinct().sorted()).toList();
  }

  public boolean isDeregistered() {
    return byList.deregistered();
  }

  /** The dispensation for the whole business that takes the duty away, if there is one. */
  public Optional<Suspension> suspendedBy() {
    return suspensions.stream().filter(it -> it.part() == null).findFirst();
  }

  public boolean isObliged() {
    return !isDeregistered() && suspendedBy().isEmpty() && !kinds().isEmpty();
  }

  /** Whether every ground concerns a described part of the business only. */
  public boolean isPartial() {
    boolean whole =
        byList.assessment().isObliged()
            || (answer != null && answer.obliges() && answer.part() == null)
            || grounds.stream().anyMatch(ground -> ground.part() == null);
    return !kinds().isEmpty() && !whole;
  }

  /** In one word. */
  public Outcome outcome() {
    if (isDeregistered()) {
      return Outcome.DEREGISTERED;
    }
    if (!kinds().isEmpty()) {
      return suspendedBy().isPresent()
          ? Outcome.DISPENSATION
          : isPartial() ? Outcome.OBLIGED_IN_PART : Outcome.OBLIGED;
    }
    boolean open =
        Duty.of(byList.assessment()).outcome() == Duty.Outcome.MUST_BE_ASSESSED && answer == null;
    return open ? Outcome.MUST_BE_ASSESSED : Outcome.NO_KNOWN_GROUND;
  }

  /** The total; none says that there is no duty. */
  public enum Outcome {
    OBLIGED,
    /** Obliged for a described part of the business. */
    OBLIGED_IN_PART,
    /** Grounds there are, and a dispensation for the whole business. */
    DISPENSATION,
    /** The list asks a question that nobody has answered. */
    MUST_BE_ASSESSED,
    /** Not listed, and no other ground is known; the risk conditions may still demand it. */
    NO_KNOWN_GROUND,
    DEREGISTERED
  }

  private static @Nullable LimitationQuestion questionOf(IndustryAssessment assessment) {
    return assessment.question() == OpenQuestion.LIMITATION
            && assessment.list() != null
            && assessment.entry() != null
        ? LimitationQuestion.of(assessment.list(), assessment.entry())
        : null;
  }

  /** The last that was given for the latest day. */
  private static @Nullable LimitationAnswer answerTo(
      LimitationQuestion question, LocalDate day, List<LimitationAnswer> answers) {
    LimitationAnswer found = null;
    for (LimitationAnswer answer : answers) {
      boolean counts = answer.question().equals(question.key()) && !answer.from().isAfter(day);
      if (counts && (found == null || !answer.from().isBefore(found.from()))) {
        found = answer;
      }
    }
    return found;
  }
}
