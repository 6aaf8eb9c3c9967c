package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What acts and regulations fix of fees, each from its day: data, loaded with the release.
 *
 * @param onTheSpotFrom first day of violations that a fee on the spot may be imposed for
 * @param limitationYears years after the violation ceased; aml. § 18-10 fourth paragraph
 * @param paymentWeeks weeks after the decision was made; aml. § 18-10 third paragraph
 */
public record FeeRates(
    List<BasicAmount> basicAmounts,
    List<CeilingRule> ceilings,
    LocalDate onTheSpotFrom,
    int limitationYears,
    int paymentWeeks,
    List<Basis> bases) {
  /** As {@code LOV-2005-06-17-62 § 10-2 (1) a} or {@code FOR-2011-12-06-1355 § 13-1}. */
  private static final Pattern PROVISION =
      Pattern.compile(
          "(?<act>(?:LOV|FOR)-\\d{4}-\\d{2}-\\d{2}-\\d{1,5}) § "
              + "(?<section>(?<chapter>[1-9]\\d?(?: A)?)-[1-9]\\d?(?: [a-z])?)"
              + "(?<paragraph> \\([1-9]\\d?\\))?(?: [a-z])?");

  public FeeRates {
    basicAmounts = List.copyOf(basicAmounts);
    ceilings = List.copyOf(ceilings);
    bases = List.copyOf(bases);
  }

  /** The basic amount (grunnbeløpet, G), NOK a year. Statute: folketrygdloven § 1-4. */
  public record BasicAmount(LocalDate from, BigDecimal amount, String source) {}

  /**
   * A ceiling: the higher of so many G and so much of the turnover.
   *
   * @param percentOfTurnover {@code null} where turnover has no part in it
   */
  public record CeilingRule(
      Addressee addressee,
      LocalDate from,
      int timesBasicAmount,
      @Nullable BigDecimal percentOfTurnover,
      String source) {}

  /**
   * What a fee may rest on: a whole act, or some of its chapters and sections.
   *
   * @param by what makes it so
   * @param chapters numbers; with {@code sections} empty, the whole act
   * @param exceptions paragraphs that are excepted, as {@code 10-2 (2)}; of their sections it is to
   *     be said which paragraph is meant
   */
  public record Basis(
      String act,
      LocalDate from,
      String by,
      List<String> chapters,
      List<String> sections,
      List<String> exceptions) {
    public Basis {
      chapters = List.copyOf(chapters);
      sections = List.copyOf(sections);
      exceptions = List.copyOf(exceptions);
    }

    private boolean holds(String chapter, String section, @Nullable String paragraph) {
      boolean listed =
          (chapters.isEmpty() && sections.isEmpty())
              || chapters.contains(chapter)
              || sections.contains(section);
      return listed
          && (paragraph == null
              ? exceptions.stream().noneMatch(each -> each.startsWith(section + " ("))
              : !exceptions.contains(section + paragraph));
    }
  }

  /** The same, with another basis in the place of what there was of its act. */
  public FeeRates with(Basis basis) {
    List<Basis> changed =
        bases.stream().map(each -> each.act().equals(basis.act()) ? basis : each).toList();
    return new FeeRates(
        basicAmounts, ceilings, onTheSpotFrom, limitationYears, paymentWeeks, changed);
  }

  /** Whether a fee may rest on the provision, broken on the day. */
  public boolean accepts(String provision, LocalDate day) {
    Matcher read = PROVISION.matcher(provision);
    return read.matches()
        && bases.stream()
            .filter(basis -> basis.act().equals(read.group("act")) && !day.isBefore(basis.from()))
            .anyMatch(
                basis ->
                    basis.holds(
                        read.group("chapter"), read.group("section"), read.group("paragraph")));
  }

  /**
   * Last day to pay, a working day.
   *
   * @param said the day the decision says; {@code null} for that of the act
   * @throws CommandRefused if that is not after the decision
   */
  LocalDate payBy(@Nullable LocalDate said, LocalDate decidedOn) {
    CommandRefused.when(
        said != null && !said.isAfter(decidedOn),
        new Refusal.PaymentDeadlineTooEarly(decidedOn.plusDays(1)));
    return said == null
        ? TimeLimits.weeks(decidedOn, paymentWeeks)
        : TimeLimits.nextWorkingDay(said);
  }

  /** The first day of violations that such a fee may be imposed for. */
  LocalDate inForceFrom(Addressee addressee, boolean onTheSpot) {
    LocalDate first =
        ceilings.stream()
            .filter(rule -> rule.addressee() == addressee)
            .map(CeilingRule::from)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return onTheSpot && onTheSpotFrom.isAfter(first) ? onTheSpotFrom : first;
  }

  /**
   * Every ceiling that may be chosen, with what it is computed from. A turnover that is known is
   * not left out where the rule asks for one: the ceiling is the higher of the two.
   */
  public List<Ceiling> candidates(
      Addressee addressee,
      Violation violation,
      Collection<Turnover> turnovers,
      LocalDate decidedOn) {
    List<Ceiling> found = new ArrayList<>();
    for (Ceiling.Day<CeilingRule> rule : on(violation, decidedOn, day -> ruleOn(addressee, day))) {
      for (Ceiling.Day<BasicAmount> g : on(violation, decidedOn, this::basicAmountOn)) {
        if (rule.value().percentOfTurnover() == null || turnovers.isEmpty()) {
          found.add(Ceiling.of(rule, g, null));
        } else {
          turnovers.forEach(turnover -> found.add(Ceiling.of(rule, g, turnover)));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The ceiling that was chosen.
   *
   * @throws CommandRefused if it is none of the candidates
   */
  Ceiling chosen(List<Ceiling> candidates, CeilingChoice choice) {
    return candidates.stream()
        .filter(ceiling -> ceiling.is(choice))
        .findFirst()
        .orElseThrow(() -> new CommandRefused(new Refusal.CeilingUnknown()));
  }

  private Optional<CeilingRule> ruleOn(Addressee addressee, LocalDate day) {
    return ceilings.stream()
        .filter(rule -> rule.addressee() == addressee && !day.isBefore(rule.from()))
        .max(Comparator.comparing(CeilingRule::from));
  }

  private Optional<BasicAmount> basicAmountOn(LocalDate day) {
    return basicAmounts.stream()
        .filter(amount -> !day.isBefore(amount.from()))
        .max(Comparator.comparing(BasicAmount::from));
  }

  private static <T> List<Ceiling.Day<T>> on(
      Violation violation, LocalDate decidedOn, Function<LocalDate, Optional<T>> valueOn) {
    List<Ceiling.Day<T>> days = new ArrayList<>();
    add(days, CeilingBasis.DATE_OF_VIOLATION, violation.committedOn(), valueOn);
    LocalDate ceasedOn = violation.ceasedOn();
    if (ceasedOn != null) {
      add(days, CeilingBasis.DATE_OF_CESSATION, ceasedOn, valueOn);
    }
    add(days, CeilingBasis.DATE_OF_DECISION, decidedOn, valueOn);
    return days;
  }

  private static <T> void add(
      List<Ceiling.Day<T>> days,
      CeilingBasis of,
      LocalDate on,
      Function<LocalDate, Optional<T>> valueOn) {
    valueOn.apply(on).ifPresent(value -> days.add(new Ceiling.Day<>(of, on, value)));
  }
}
