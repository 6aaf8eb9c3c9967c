package no.bht.employerregistry.listproposal.domain;

import java.time.LocalDate;
import java.util.Arrays;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;

/**
 * The main code of an employer in one classification, as set-wise SQL groups by it.
 *
 * @param value the code; {@link #NOT_STATED} or {@link #OTHER_CLASSIFICATION} where there is none
 */
public record MainCode(String value) {
  /** The register states no industry. */
  public static final String NOT_STATED = "";

  /** The register's codes are of another classification only. */
  public static final String OTHER_CLASSIFICATION = "-";

  /** What the list of the day says of every employer with this code. */
  public Duty dutyOn(LocalDate day, IndustryRule rule) {
    Classification classification = classificationOn(day, rule);
    return Duty.of(
        switch (value) {
          case NOT_STATED -> rule.assess(null, classification, day);
          case OTHER_CLASSIFICATION ->
              rule.assess(new IndustryCode("00"), otherThan(classification), day);
          default -> rule.assess(new IndustryCode(value), classification, day);
        });
  }

  /** The classification of the list that applies on the day. */
  public static Classification classificationOn(LocalDate day, IndustryRule rule) {
    return rule.listOn(day).map(IndustryList::classification).orElse(Classification.SN2025);
  }

  private static Classification otherThan(Classification classification) {
    return Arrays.stream(Classification.values())
        .filter(other -> other != classification)
        .findAny()
        .orElseThrow();
  }
}
