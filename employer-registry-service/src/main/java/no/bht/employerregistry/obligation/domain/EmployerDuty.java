package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a day says of an employer. The main code decides, or the exact one that stands
 * in for it; a listed secondary code is a possible duty for a part of the business, if the
 * authority so decides (§ 13-1 third paragraph).
 *
 * @param industry the codes that were looked at; null when the register gave none
 * @param exact stands in for the registered main code; null when nothing does
 * @param deregistered whether the employer had left the register on the day
 */
public record EmployerDuty(
    IndustryAssessment assessment,
    @Nullable RegisteredIndustry industry,
    List<IndustryAssessment> possible,
    @Nullable ExactCode exact,
    boolean deregistered) {

  public EmployerDuty {
    possible = List.copyOf(possible);
  }

  /**
   * By the registered codes alone.
   *
   * @param readings the employer's codes in every classification and on every day they were read
   * @param deregisteredOn null while it stands in the register
   */
  public static EmployerDuty on(
      LocalDate date,
      IndustryRule rule,
      List<RegisteredIndustry> readings,
      @Nullable LocalDate deregisteredOn) {
    return on(date, rule, readings, List.of(), deregisteredOn);
  }

  static EmployerDuty on(
      LocalDate date,
      IndustryRule rule,
      List<RegisteredIndustry> readings,
      List<ExactCode> exactCodes,
      @Nullable LocalDate deregisteredOn) {
    RegisteredIndustry industry = fitting(readings, rule.listOn(date), date).orElse(null);
    boolean gone = deregisteredOn != null && !deregisteredOn.isAfter(date);
    if (industry == null) {
      IndustryAssessment open = rule.assess(null, Classification.SN2025, date);
      return new EmployerDuty(open, null, List.of(), null, gone);
    }
    List<IndustryAssessment> possible =
        industry.secondary().stream()
            .map(code -> rule.assess(code, industry.classification(), date))
            .filter(assessment -> assessment.entry() != null)
            .toList();
    IndustryAssessment main = rule.assess(industry.main(), industry.classification(), date);
    ExactCode exact =
        main.question() == null || !main.question().asksForCode()
            ? null
            : ExactCode.on(date, industry, readings, exactCodes).orElse(null);
    IndustryAssessment decides =
        exact == null ? main : rule.assess(exact.code(), industry.classification(), date);
    return new EmployerDuty(decides, industry, possible, exact, gone);
  }

  /** The registered main code that an exact one stands in for. */
  public @Nullable String registeredCode() {
    IndustryCode registered = exact == null ? null : exact.registered();
    return registered == null ? null : registered.value();
  }

  /** The outcome, the register's word on the employer included. */
  public Duty.Outcome outcome() {
    return deregistered ? Duty.Outcome.DEREGISTERED : Duty.of(assessment).outcome();
  }

  /**
   * Codes of the list's own classification, else of any; of these what had been read by the day,
   * else what was read first.
   */
  private static Optional<RegisteredIndustry> fitting(
      List<RegisteredIndustry> readings, Optional<IndustryList> list, LocalDate date) {
    List<RegisteredIndustry> own =
        readings.stream()
            .filter(
                reading ->
                    list.filter(valid -> valid.classification() == reading.classification())
                        .isPresent())
            .toList();
    List<RegisteredIndustry> chosen = own.isEmpty() ? readings : own;
    return chosen.stream()
        .filter(reading -> !reading.readOn().isAfter(date))
        .max(Comparator.comparing(RegisteredIndustry::readOn))
        .or(() -> chosen.stream().min(Comparator.comparing(RegisteredIndustry::readOn)));
  }
}
